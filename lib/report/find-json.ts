import { z } from 'zod';

import { REASONS } from '@/lib/facts/reasons';
import { Evidence } from '@/lib/inventory/evidence';
import type { Asked } from '@/lib/trace/ask/question';
import { testTexts } from '@/lib/trace/ask/text-test';
import type { RequestGroup } from '@/lib/trace/explore/group-cells';
import { OTHER_METHOD } from '@/lib/trace/explore/solve-parts';
import type { Goal } from '@/lib/trace/find-requests';
import type { UnreachedReport } from '@/lib/trace/unreached/unreached';

import { prettyJson } from './json';
import { ComponentJson, OutcomeJson, RequestJson, toOutcomeJson, toRequestJson } from './trace-parts-json';

/** What requests answer to a question about one of their parts. `yes`: it matches one of these; secrets are never shown. */
const Condition = z.object({
  part: z.enum(['path', 'query', 'header', 'source', 'host']),
  /** A header's name. */
  name: z.string().optional(),
  answer: z.enum(['yes', 'no', 'open']),
  /** Patterns, names, pairs or address ranges; null: whatever the value is. Regular expressions stand between slashes. */
  patterns: z.array(z.union([z.string(), z.object({ secret: z.literal(true) })])).nullable(),
  /** What stands before and behind the viewer's text where it was rewritten. */
  rewritten: z.object({ before: z.string(), after: z.string() }).optional(),
});

/** The stable JSON of `find --status`, `--reason` and `--reaches`. */
export const FindJson = z.object({
  goal: z.union([z.object({ status: z.number() }), z.object({ reason: z.enum(REASONS) }), z.object({ reaches: z.string() })]),
  /** False where there may be more. */
  complete: z.boolean(),
  groups: z.array(
    z.object({
      entry: ComponentJson.extend({ hosts: z.array(z.string()) }),
      kinds: z.array(z.enum(['http1.1', 'http2', 'http3', 'grpc', 'websocket', 'plain-http'])),
      /** Null: the scheme's own. */
      port: z.number().nullable(),
      /** `others`: also methods that are not named. Null where the kind of request has its own. */
      methods: z.object({ named: z.array(z.string()), others: z.boolean() }).nullable(),
      /** A name, a wildcard, or null for any name that nothing answers to. */
      hosts: z.array(z.object({ name: z.string().nullable(), where: z.array(Condition) })),
      where: z.array(Condition),
      certainty: z.enum(['all', 'some']),
      outcome: OutcomeJson,
      example: RequestJson,
    }),
  ),
});
export type FindJson = z.infer<typeof FindJson>;

/** Groups of requests as the documented JSON text. */
export function findJson(goal: Goal, groups: readonly RequestGroup[], complete: boolean): string {
  const json: FindJson = { goal: goalOf(goal), complete, groups: groups.map(toGroup) };
  return prettyJson(json);
}

function goalOf(goal: Goal): FindJson['goal'] {
  if (goal.kind === 'status') return { status: goal.status };
  return goal.kind === 'reason' ? { reason: goal.reason } : { reaches: goal.component };
}

function toGroup({ entry, kinds, port, methods, hosts, where, example }: RequestGroup): FindJson['groups'][number] {
  return {
    ...{ entry: { ...entry.component, hosts: [...entry.hosts] }, kinds: [...kinds], port },
    methods:
      methods === null ? null : { named: methods.filter((method) => method !== OTHER_METHOD), others: methods.includes(OTHER_METHOD) },
    hosts: hosts.map((host) => ({ name: host.name, where: host.where.flatMap(toCondition) })),
    where: where.flatMap(toCondition),
    certainty: example.certainty,
    outcome: toOutcomeJson(example.leaf.outcome),
    example: toRequestJson(example.request),
  };
}

function toCondition({ question, answer }: Asked): z.infer<typeof Condition>[] {
  switch (question.on) {
    case 'method':
      return [];
    case 'source':
      return [{ part: 'source', answer, patterns: [...question.ranges] }];
    case 'header': {
      const { name, test } = question;
      if (test === 'present') return [{ part: 'header', name, answer, patterns: null }];
      const shown = (pattern: (typeof test.values)[number], around: string) =>
        typeof pattern === 'string' ? `${around}${pattern}${around}` : { secret: true as const };
      const patterns = [...test.values.map((value) => shown(value, '')), ...test.expressions.map((value) => shown(value, '/'))];
      return [{ part: 'header', name, answer, patterns }];
    }
    default: {
      const { on, test, source } = question;
      const rewritten = source.before === '' && source.after === '' ? {} : { rewritten: { ...source } };
      return [{ part: on, answer, patterns: [...testTexts(test)], ...rewritten }];
    }
  }
}

/** The stable JSON of `find --unreached`. */
export const UnreachedJson = z.object({
  /** False where there may be more. */
  complete: z.boolean(),
  unreached: z.array(
    z.object({
      kind: z.enum(['behavior', 'listener', 'rule']),
      at: ComponentJson,
      name: z.string(),
      why: z.enum(['shadowed', 'no-way-in']),
      evidence: z.array(Evidence),
    }),
  ),
});

/** What no request reaches as the documented JSON text. */
export function unreachedJson({ unreached, complete }: UnreachedReport): string {
  return prettyJson({ complete, unreached } satisfies { complete: boolean; unreached: UnreachedReport['unreached'] });
}
