import { JsonCodec2, XmlShapeDeserializer } from '@aws-sdk/core/protocols';
import { FromStringShapeDeserializer } from '@smithy/core/protocols';
import { NormalizedSchema } from '@smithy/core/schema';
import { queryError } from './form-protocol';
import { JSON_TIMESTAMPS } from './json-rpc';
import type { SampleOperation } from './operation';
import { isPlainRecord, type PlainRecord } from './plain-record';
import type { Protocol, WireRequest, WireResponse } from './protocol';
import { httpTrait, matchRoute, readLabels } from './rest-route';
import { writeXml, XML_TIMESTAMPS } from './xml-body';

/** How a REST protocol writes bodies: XML or JSON. */
interface BodyFormat {
  contentType: string;
  read: (schema: NormalizedSchema, body: string) => Promise<unknown>;
  write: (schema: NormalizedSchema, value: PlainRecord) => string | Uint8Array;
}

const scalars = new FromStringShapeDeserializer({ httpBindings: false, timestampFormat: XML_TIMESTAMPS });
const codec = new JsonCodec2({ jsonName: true, timestampFormat: JSON_TIMESTAMPS });

/** REST-XML (CloudFront, Route 53): members in path, query, headers and an XML body. */
export function restXml(xmlNamespace: string): Protocol {
  const deserializer = new XmlShapeDeserializer({
    xmlNamespace,
    serviceNamespace: '',
    httpBindings: true,
    timestampFormat: XML_TIMESTAMPS,
  });
  const format: BodyFormat = {
    contentType: 'text/xml',
    read: (schema, body) => Promise.resolve(deserializer.read(schema, body.replace(/^<\?xml[^>]*\?>/, ''))),
    write: (schema, value) => `<?xml version="1.0"?>\n${writeXml(schema, value, xmlNamespace)}`,
  };
  return {
    ...restProtocol(format),
    writeError: (error, requestId) => ({
      status: error.status,
      headers: { 'content-type': 'text/xml' },
      body: queryError(error, requestId, xmlNamespace),
    }),
  };
}

/** REST-JSON (GuardDuty, Inspector): members in path, query, headers and a JSON body. */
export const restJson: Protocol = {
  ...restProtocol({
    contentType: 'application/json',
    read: async (schema, body) => {
      const input: unknown = await codec.createDeserializer().read(schema, body || '{}');
      return input;
    },
    write: (schema, value) => {
      const serializer = codec.createSerializer();
      serializer.write(schema, value);
      return serializer.flush();
    },
  }),
  writeError: ({ code, message, status }) => ({
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: JSON.stringify({ message, __type: code }),
  }),
};

function restProtocol(format: BodyFormat): Omit<Protocol, 'writeError'> {
  return {
    nameOperation: (request, operations) => matchRoute(request, operations)?.name,
    readInput: (request, operation) => readRestInput(request, operation, format),
    writeOutput: (output, operation) => writeRestOutput(output, operation, format),
  };
}

async function readRestInput(request: WireRequest, operation: SampleOperation, format: BodyFormat): Promise<unknown> {
  const schema = NormalizedSchema.of(operation.schema[4]);
  if (!schema.isStructSchema()) return {};
  const labels = readLabels(request.path, operation.schema);
  const bound: Record<string, unknown> = {};
  let inBody = false;
  for (const [name, member] of schema.structIterator()) {
    const traits = member.getMergedTraits();
    if (traits.httpLabel) bound[name] = scalars.read(member, labels?.get(name) ?? '');
    else if (traits.httpQuery !== undefined) Object.assign(bound, readQuery(name, member, request.query.getAll(traits.httpQuery)));
    else if (traits.httpHeader !== undefined)
      Object.assign(bound, readHeader(name, member, request.headers[traits.httpHeader.toLowerCase()]));
    else inBody = true;
  }
  const body = inBody && request.body !== '' ? await format.read(schema, request.body) : undefined;
  return isPlainRecord(body) ? { ...body, ...bound } : bound;
}

function readQuery(name: string, member: NormalizedSchema, values: readonly string[]): PlainRecord {
  if (values.length === 0) return {};
  const read = (schema: NormalizedSchema) => values.map((value): unknown => scalars.read(schema, value));
  return { [name]: member.isListSchema() ? read(member.getValueSchema()) : read(member)[0] };
}

function readHeader(name: string, member: NormalizedSchema, value: string | undefined): PlainRecord {
  if (value === undefined) return {};
  const read: unknown = scalars.read(member, value);
  return { [name]: read };
}

function writeRestOutput(output: object, operation: SampleOperation, format: BodyFormat): WireResponse {
  const schema = NormalizedSchema.of(operation.schema[5]);
  const headers: Record<string, string> = { 'content-type': format.contentType };
  const body: Record<string, unknown> = { ...output };
  let payload: [NormalizedSchema, unknown] | undefined;
  for (const [name, member] of schema.structIterator()) {
    const { httpHeader, httpPayload } = member.getMergedTraits();
    if (httpPayload) payload = [member, body[name]];
    if (httpHeader === undefined) continue;
    const value = body[name];
    if (typeof value === 'string') headers[httpHeader.toLowerCase()] = value;
    Reflect.deleteProperty(body, name);
  }
  return { status: httpTrait(operation.schema)[2], headers, body: payload ? writePayload(payload, format) : format.write(schema, body) };
}

/** A payload member is the whole body: bytes as they are, a structure under its own name; absent, the body is empty. */
function writePayload([schema, value]: [NormalizedSchema, unknown], format: BodyFormat): string | Uint8Array {
  if (value instanceof Uint8Array) return value;
  return isPlainRecord(value) ? format.write(schema, value) : '';
}
