import { randomUUID } from 'node:crypto';

import type { z } from 'zod';

import { AppError } from '@/lib/errors';
import type { RequestFault } from '@/lib/messages/request-faults';
import type { Translator } from '@/lib/messages/translator';

import { toFailure } from './failure';
import { requestTranslator } from './locale';
import { readJson } from './read-json';
import { originFault } from './same-origin';
import { toErrorResponse } from './to-result';

/** Bodies are small forms; anything larger is a mistake or an attack. */
const BODY_LIMIT = 64 * 1024;

export interface ApiInput<P> {
  request: Request;
  params: P;
  t: Translator;
}

type RouteFunction<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

function refuse(t: Translator, fault: RequestFault): Response {
  return toErrorResponse(t, { code: fault, params: {} });
}

async function guard(t: Translator, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    return toErrorResponse(t, toFailure(error, randomUUID, console.error));
  }
}

/** A route that reads. `answer` may throw AppError. */
export function readRoute<P = object>(answer: (input: ApiInput<P>) => Promise<Response> | Response): RouteFunction<P> {
  return async (request, context) => {
    const t = requestTranslator(request);
    return guard(t, async () => answer({ request, params: await context.params, t }));
  };
}

/**
 * A route that changes something: same-origin only, JSON only, at most 64 KiB, checked against `schema`. What the schema refuses is
 * answered 400 with the name of the first wrong field, never with its value.
 */
export function writeRoute<S extends z.ZodType, P = object>(
  schema: S,
  answer: (input: ApiInput<P> & { body: z.output<S> }) => Promise<Response> | Response,
): RouteFunction<P> {
  return async (request, context) => {
    const t = requestTranslator(request);
    const fault = originFault(request.headers);
    if (fault !== null) return refuse(t, fault);
    return guard(t, async () => {
      const json = await readJson(request, BODY_LIMIT);
      if ('fault' in json) return refuse(t, json.fault);
      const parsed = schema.safeParse(json.value);
      if (!parsed.success) throw new AppError('bad-input', { detail: fieldName(t, parsed.error) });
      return answer({ request, params: await context.params, t, body: parsed.data });
    });
  };
}

/** What people call the first field that is wrong; `none` when it is none of ours. */
function fieldName(t: Translator, error: z.ZodError): string {
  const names = new Map<unknown, string>(Object.entries(t.messages.scan.live.invalid));
  return names.get(error.issues[0]?.path[0]) ?? 'none';
}
