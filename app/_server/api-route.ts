import { randomUUID } from 'node:crypto';

import type { z } from 'zod';

import { AppError } from '@/lib/errors';
import type { RequestFault } from '@/lib/messages/request-faults';
import type { Translator } from '@/lib/messages/translator';

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

type Answer<I> = (input: I) => Promise<Response> | Response;
type RouteFunction<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

function refuse(t: Translator, fault: RequestFault): Response {
  return toErrorResponse(t, { code: fault, params: {} });
}

/** A route that anybody may ask, signed in or not: there are few, and each says why. `answer` may throw AppError. */
export function openRoute<P = object>(answer: Answer<OpenInput<P>>): RouteFunction<P> {
  return async (request, context) => {
    const t = requestTranslator(request);
    try {
      return await answer({ request, params: await context.params, t });
    } catch (error) {
      return toErrorResponse(t, toFailure(error, randomUUID, console.error));
    }
  };
}

/** Who asks, and their workspace. Throws AppError `sign-in-needed`. */
async function workspaceOf(request: Request): Promise<{ workspace: Workspace; byBrowser: boolean }> {
  const { access, parts } = deps();
  const caller = await access.callerOf(request.headers);
  if (caller === null) throw new AppError('sign-in-needed');
  return { workspace: createWorkspace(await parts(), caller.actor), byBrowser: caller.byBrowser };
}

/** A route that reads, for people who signed in. */
export function readRoute<P = object>(answer: Answer<ApiInput<P>>): RouteFunction<P> {
  return openRoute<P>(async (input) => answer({ ...input, workspace: (await workspaceOf(input.request)).workspace }));
}

/** A route that changes something, for people who signed in, from our own pages; and for pipelines, which no browser can be made to be. */
export function changeRoute<P = object>(answer: Answer<ApiInput<P>>): RouteFunction<P> {
  return openRoute<P>(async (input) => {
    const { workspace, byBrowser } = await workspaceOf(input.request);
    const fault = byBrowser ? originFault(input.request.headers) : null;
    return fault === null ? answer({ ...input, workspace }) : refuse(input.t, fault);
  });
}

/**
 * A route that changes something and takes JSON: at most 64 KiB, checked against `schema`. What the schema refuses is answered 400 with the
 * name of the first wrong field, never with its value.
 */
export function writeRoute<S extends z.ZodType, P = object>(
  schema: S,
  answer: Answer<ApiInput<P> & { body: z.output<S> }>,
): RouteFunction<P> {
  return changeRoute<P>(async (input) => {
    const json = await readJson(input.request, BODY_LIMIT);
    if ('fault' in json) return refuse(input.t, json.fault);
    return answer({ ...input, body: parsed(schema, json.value, input.t) });
  });
}

/** The same for whoever has not signed in yet, from our own pages. */
export function openWriteRoute<S extends z.ZodType, P = object>(
  schema: S,
  answer: Answer<OpenInput<P> & { body: z.output<S> }>,
): RouteFunction<P> {
  return openRoute<P>(async (input) => {
    const fault = originFault(input.request.headers);
    if (fault !== null) return refuse(input.t, fault);
    const json = await readJson(input.request, BODY_LIMIT);
    if ('fault' in json) return refuse(input.t, json.fault);
    return answer({ ...input, body: parsed(schema, json.value, input.t) });
  });
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, t: Translator): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new AppError('bad-input', { detail: fieldName(t, result.error) });
  return result.data;
}

/** What people call the first field that is wrong; `none` when it is none of ours. */
function fieldName(t: Translator, error: z.ZodError): string {
  const names = new Map<unknown, string>(Object.entries(t.messages.scan.live.invalid));
  return names.get(error.issues[0]?.path[0]) ?? 'none';
}
