import { z } from 'zod';

import { OPERATIONS, type Operation } from './operations';

/** What refuses a request: the same for every operation. */
const REFUSED =
  '400 wrong form · 401 not signed in · 403 the role does not allow it, or another site asks · 404 not there, or no longer · 405 method · 413 too large · ' +
  '415 not JSON · 422 AWS does not take the credentials · 429 too many requests, Retry-After says when to try again · 503 the database cannot do it at the moment · 507 the disk is full';

const FAILURE = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'sentence', 'id'],
      properties: { code: { type: 'string' }, sentence: { type: 'string' }, id: { type: ['string', 'null'] } },
    },
  },
};

const SCHEMES = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'hoplens-session',
    description: 'The cookie of whoever signed in; its name has the port, or a prefix',
  },
  pipeline: { type: 'http', scheme: 'bearer', description: 'An ingest token (sfi_…), or the OIDC token of a GitHub workflow' },
  share: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'Share sfs_…' },
};

const SECURITY: Readonly<Record<Operation['access'], readonly Record<string, readonly string[]>[]>> = {
  anybody: [],
  'share-token': [{ share: [] }],
  person: [{ session: [] }],
  'person-or-pipeline': [{ session: [] }, { pipeline: [] }],
};

/** The API described as OpenAPI 3.1, made from the schemas that the routes check with. https://spec.openapis.org/oas/v3.1.1.html */
export function openApiDocument(version: string): object {
  const paths = new Map<string, Record<string, object>>();
  for (const operation of OPERATIONS) {
    paths.set(operation.path, { ...paths.get(operation.path), [operation.method]: described(operation) });
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Hoplens', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: SCHEMES,
      responses: { Refused: { description: REFUSED, content: { 'application/json': { schema: FAILURE } } } },
    },
  };
}

function described({ path, summary, access, query = {}, body, upload, answer }: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(query).map(([name, description]) => ({ name, in: 'query', description, schema: { type: 'string' } }));
  const content =
    body === undefined ? undefined : { 'application/json': { schema: z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) } };
  const uploaded = upload === undefined ? undefined : { [upload]: {} };
  return {
    summary,
    security: SECURITY[access],
    ...(inPath.length + inQuery.length === 0 ? {} : { parameters: [...inPath, ...inQuery] }),
    ...(content === undefined && uploaded === undefined ? {} : { requestBody: { required: true, content: content ?? uploaded } }),
    responses: {
      [answer.status]: { description: 'Done', ...(answer.type === 'none' ? {} : { content: { [answer.type]: {} } }) },
      default: { $ref: '#/components/responses/Refused' },
    },
  };
}
