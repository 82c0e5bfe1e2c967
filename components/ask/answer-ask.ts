import { changeText } from '@/components/what-if/change-text';
import type { Chain } from '@/lib/chain/chain';
import { editText } from '@/lib/edits/edit-text';
import { parseServer } from '@/lib/edits/server-words';
import { AppError, expected, isAppError } from '@/lib/errors';
import { explainLog, explainStatus } from '@/lib/explain/explain';
import { errorSentence } from '@/lib/messages/error-sentence';
import type { Translator } from '@/lib/messages/translator';
import { readPasted } from '@/lib/pasted/read-pasted';
import { parseRequest, type RequestWords } from '@/lib/trace/parse-request';
import { withFields } from '@/lib/trace/request-fields';
import { serversByLink, type TargetServer } from '@/lib/trace/target-server';
import { traceRequest } from '@/lib/trace/trace-request';
import { findRepairs } from '@/lib/what-if/find-repairs';

import type { Answer } from './answer-types';
import type { Ask } from './ask-address';
import { askedGoal } from './asked-goal';
import { foundAnswer } from './found-answer';
import { explanationAnswer } from './explanation-answer';
import { fieldsOf } from './fields-of';
import { traceAnswer } from './trace-answer';

/** What is asked about: a chain, and what is said to listen in its containers, by target group ARN. */
export interface Asked {
  chain: Chain;
  servers: ReadonlyMap<string, TargetServer>;
}

export interface AskContext {
  now: Asked;
  /** The same without the changes that are tried out; null where nothing is. */
  before: Asked | null;
  /** The way in that the page shows; null for the whole account. */
  entry: string | null;
  /** When the snapshot was taken. ISO 8601. */
  takenAt: string;
  /** Whether to look for changes that repair it, which takes a hundred times as long as the answer. */
  repairs: boolean;
}

/** Answers a question about a chain. One that cannot be understood is answered with what is wrong with it. */
export async function answerAsk(t: Translator, context: AskContext, ask: Ask): Promise<Answer> {
  const answered = await expected(() => answer(t, context, ask));
  return isAppError(answered) ? { kind: 'problem', sentence: errorSentence(t, answered) } : answered;
}

function answer(t: Translator, context: AskContext, ask: Ask): Answer {
  const { now, takenAt } = context;
  const goal = askedGoal(ask.ask);
  if (goal !== null) return foundAnswer(t, now.chain, goal, serversOf(now, ask));
  const pasted = readPasted(ask.ask);
  switch (pasted.kind) {
    case 'request':
      return walked(t, context, pasted.words, ask);
    case 'log':
      return explanationAnswer(t, explainLog(now.chain, pasted.line, { servers: serversOf(now, ask), takenAt }));
    case 'status':
      return explanationAnswer(t, explainStatus(now.chain, pasted.status, { servers: serversOf(now, ask) }));
  }
}

function walked(t: Translator, { now, before, entry, ...wanted }: AskContext, words: RequestWords, ask: Ask): Answer {
  const request = parseRequest(withFields(words, fieldsOf(ask)));
  const walk = (asked: Asked) => traceRequest(asked.chain, request, { servers: serversOf(asked, ask) });
  const { entries } = now.chain;
  const shown = entries.find(({ id }) => id === entry) ?? null;
  const { inventory } = now.chain;
  const found = wanted.repairs ? findRepairs({ inventory, servers: said(now, ask) }, request) : [];
  const repairs = found.map(({ edit }) => ({ edit: editText(edit), text: changeText(t, inventory, edit) }));
  return traceAnswer(t, { trace: walk(now), before: before === null ? null : walk(before), shown, entries, repairs });
}

/** What listens in the containers: what the question says goes for all of them. */
function said({ chain, servers }: Asked, { speaks }: Ask): ReadonlyMap<string, TargetServer> {
  if (speaks === '') return servers;
  const server = parseServer(speaks);
  if (server === null) throw new AppError('bad-input', { fault: 'target-speaks-malformed', value: speaks.slice(0, 120) });
  return new Map(chain.inventory.targetGroups.map(({ arn }) => [arn, server]));
}

function serversOf(asked: Asked, ask: Ask): ReadonlyMap<string, TargetServer> {
  return serversByLink(asked.chain, said(asked, ask));
}
