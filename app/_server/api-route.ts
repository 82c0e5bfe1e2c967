import { randomUUID } from 'node:crypto';

import type { z } from 'zod';

import { AppError } from '@/lib/errors';
import type { RequestFault } from '@/lib/messages/request-faults';
import type { Translator } from '@/lib/messages/translator';
import type { SnapshotLabels } from '@/lib/snapshots/store';

import { limit, limitGuesses } from './access/limit';
import { deps } from './deps';
import { toFailure } from './failure';
import { requestTranslator } from './locale';
import { readJson } from './read-json';
import { originFault } from './same-origin';
import { toErrorResponse } from './to-result';
import { createWorkspace, type Workspace } from './workspace/workspace';

/** Bodies are small forms; anything larger is a mistake or an attack. */
const BODY_LIMIT = 64 * 1024;

export interface OpenInput<P> {
  request: Request;
  params: P;
  t: Translator;
}

export interface ApiInput<P> extends OpenInput<P> {
  /** What whoever asks may see and do. */
  workspace: Workspace;
}

/** What a pipeline hands in, or a person. */
export interface HandInInput<P> extends ApiInput<P> {
  /** What is known for certain of the run; empty for a person. */
  labels: Partial<SnapshotLabels>;
}

type Answer<I> = (input: I) => Promise<Response> | Response;
type RouteFunction<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

function refuse(t: Translator, fault: RequestFault): Response {
  return toErrorResponse(t, { code: fault, params: {} });
}

/** Only from our own pages: a browser proves who somebody is by itself, also when another site asks. */
function fromOwnPage<I extends OpenInput<unknown>>(answer: Answer<I>): Answer<I> {
  return (input) => {
    const fault = originFault(input.request.headers, deps().access.origin);
    return fault === null ? answer(input) : refuse(input.t, fault);
  };
}

function forPeople<P>(answer: Answer<ApiInput<P>>): Answer<OpenInput<P>> {
  return async (input) => {
    const { access, parts } = deps();
    const person = await access.personOf(input.request.headers);
    if (person === null) throw new AppError('sign-in-needed');
    return answer({ ...input, workspace: createWorkspace(await parts(), person) });
  };
}

function withJson<S extends z.ZodType, I extends OpenInput<unknown>>(schema: S, answer: Answer<I & { body: z.output<S> }>): Answer<I> {
  return async (input) => {
    const json = await readJson(input.request, BODY_LIMIT);
    return 'fault' in json ? refuse(input.t, json.fault) : answer({ ...input, body: parsed(schema, json.value, input.t) });
  };
}

/** What every answer has that does not say otherwise: nothing in it runs or loads, nobody frames it, and no cache keeps it. */
const HEADERS = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cache-control': 'private, no-store' };

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS)) if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}

/** A route that anybody may ask, signed in or not: there are few, and each says why. `answer` may throw AppError. */
export function openRoute<P = object>(answer: Answer<OpenInput<P>>): RouteFunction<P> {
  return async (request, context) => {
    const t = requestTranslator(request);
    try {
      return withHeaders(await answer({ request, params: await context.params, t }));
    } catch (error) {
      return withHeaders(toErrorResponse(t, toFailure(error, randomUUID, console.error)));
    }
  };
}

/** A route that changes something, for whoever has not signed in yet, from our own pages. */
export function openChangeRoute<P = object>(answer: Answer<OpenInput<P>>): RouteFunction<P> {
  return openRoute<P>(fromOwnPage(answer));
}

/** The same with a body, see `writeRoute`. */
export function openWriteRoute<S extends z.ZodType, P = object>(
  schema: S,
  answer: Answer<OpenInput<P> & { body: z.output<S> }>,
): RouteFunction<P> {
  return openChangeRoute<P>(withJson<S, OpenInput<P>>(schema, answer));
}

/** A route that reads, for people who signed in. */
export function readRoute<P = object>(answer: Answer<ApiInput<P>>): RouteFunction<P> {
  return openRoute<P>(forPeople(answer));
}

/** A route that changes something, for people who signed in, from our own pages. */
export function changeRoute<P = object>(answer: Answer<ApiInput<P>>): RouteFunction<P> {
  return openRoute<P>(forPeople(fromOwnPage(answer)));
}

/**
 * A route that changes something and takes JSON: at most 64 KiB, checked against `schema`. What the schema refuses is answered 400 with the
 * name of the first wrong field, never with its value.
 */
export function writeRoute<S extends z.ZodType, P = object>(
  schema: S,
  answer: Answer<ApiInput<P> & { body: z.output<S> }>,
): RouteFunction<P> {
  return changeRoute<P>(withJson<S, ApiInput<P>>(schema, answer));
}

/** The one route that pipelines may ask as well, by `Authorization`, which no browser sends by itself. Everywhere else a token is nobody. */
export function handInRoute<P = object>(answer: Answer<HandInInput<P>>): RouteFunction<P> {
  const byPerson = forPeople<P>(fromOwnPage((input) => answer({ ...input, labels: {} })));
  return openRoute<P>(async (input) => {
    const authorization = input.request.headers.get('authorization');
    if (authorization === null) return byPerson(input);
    const { access, parts } = deps();
    const pipeline = await limitGuesses(input.request, () => access.pipelineOf(authorization));
    if (pipeline === null) throw new AppError('sign-in-needed', { fault: 'pipeline-token-wrong' });
    await limit('ingest', input.request, pipeline.actor.id);
    return answer({ ...input, workspace: createWorkspace(await parts(), pipeline.actor), labels: pipeline.labels });
  });
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, t: Translator): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new AppError('bad-input', { detail: fieldName(t, result.error) });
  return result.data;
}

/** What people call the first field that is wrong; `none` when it is none of ours. */
function fieldName(t: Translator, error: z.ZodError): string {
  const names = new Map<unknown, string>(Object.entries({ ...t.messages.scan.live.invalid, ...t.messages.kept.invalid }));
  return names.get(error.issues[0]?.path[0]) ?? 'none';
}
