import { HOST_SYNTAX, patternTokens } from '@/lib/facts/match/wildcards';

import type { Asked } from '../ask/question';
import type { RequestHeader, TraceRequest } from '../request';
import { findText, type TextDemand } from '../text/find-text';
import { patternAutomaton } from '../text/pattern-automaton';
import { sentByEveryClient } from '../walk/passing-request';
import { about, solveHeaders, solveMethod, solveQuery, solveSource, type Solved } from './solve-parts';
import { meets, onlyTexts, solveText, type TextWish } from './solve-text';
import type { TextSearch } from './text-search';
import { HOSTS, PATHS } from './text-spaces';
import { type HostSpace, isUnder, type Universe } from './universe';

/** A request of a universe that gives these answers. Its parts are independent: each question is about one of them. */
export function solve({ base, hosts }: Universe, asked: readonly Asked[], search: TextSearch = findText): Solved<TraceRequest> {
  const path = asked.some(({ question }) => question.on === 'path') ? solvePath(wishesFor(asked, 'path'), search) : { value: base.path };
  // Rules differ in their paths most of all: where those exclude each other, nothing else needs to be found.
  if (path === 'none') return 'none';
  const host = solveHost(hosts, wishesFor(asked, 'host'), search);
  const query = solveQuery(about(asked, 'query'), search);
  const method = base.framing === null ? solveMethod(about(asked, 'method')) : fixedMethod(base.method, asked);
  const headers = solveHeaders(about(asked, 'header'), sentByEveryClient, search);
  const source = solveSource(about(asked, 'source'));
  const parts = [host, query, method, headers, source];
  if (parts.includes('none')) return 'none';
  if (isSolved(host) && isSolved(path) && isSolved(query) && isSolved(method) && isSolved(headers) && isSolved(source)) {
    const sent = { host: host.value, path: path.value, query: query.value, method: method.value, sourceIp: source.value };
    return { value: { ...base, ...sent, headers: withHeaders(base.headers, headers.value) } };
  }
  return 'gave-up';
}

function isSolved<T>(part: Solved<T>): part is { value: T } {
  return typeof part === 'object';
}

/** gRPC and WebSocket have their methods. */
function fixedMethod(method: string, asked: readonly Asked[]): Solved<string> {
  const suits = about(asked, 'method').every(({ question, answer }) => question.among.includes(method) === (answer === 'yes'));
  return suits ? { value: method } : 'none';
}

function withHeaders(fixed: readonly RequestHeader[], solved: readonly RequestHeader[]): RequestHeader[] {
  return [...fixed.filter(({ name }) => solved.every((own) => own.name !== name)), ...solved];
}

function wishesFor(asked: readonly Asked[], part: 'host' | 'path'): TextWish[] {
  return about(asked, part).map(({ question: { test, source }, answer }) => ({ test, answer, source }));
}

function solvePath(wishes: readonly TextWish[], search: TextSearch): Solved<string> {
  const found = solveText(wishes, PATHS, () => true, search);
  return typeof found === 'string' ? found : { value: found.text };
}

function solveHost(hosts: HostSpace, wishes: readonly TextWish[], search: TextSearch): Solved<string> {
  const { wildcards, taken } = hosts;
  const own = knownHost(hosts, wishes);
  if (own !== null) return { value: own };
  const elsewhere = taken.wildcards.map((wildcard) => under(wildcard, false));
  let gaveUp = false;
  for (const wildcard of wildcards ?? [null]) {
    const usual = [wildcard?.replace('*', 'any') ?? 'x.example'];
    const always = [...HOSTS.always, ...elsewhere, ...(wildcard === null ? [] : [under(wildcard, true)])];
    const allowed = (host: string): boolean =>
      !taken.exact(host) && (wildcard === null || isUnder(host, wildcard)) && !taken.wildcards.some((other) => isUnder(host, other));
    const found = solveText(wishes, { ...HOSTS, usual, always }, allowed, search);
    if (typeof found === 'object') return { value: found.text };
    gaveUp ||= found === 'gave-up';
  }
  return gaveUp ? 'gave-up' : 'none';
}

/** One of the names themselves. An account may have tens of thousands: where only few can be meant, these are tried. */
function knownHost({ exact, usual }: HostSpace, wishes: readonly TextWish[]): string | null {
  const suits = (name: string): boolean => exact.has(name) && wishes.every((wish) => meets(name, wish));
  if (usual !== null && suits(usual)) return usual;
  const few = wishes.map(onlyTexts).find((texts) => texts !== null);
  for (const name of few?.map((text) => text.toLowerCase()) ?? exact) if (suits(name)) return name;
  return null;
}

/** The star of a wildcard stands for at least one character. */
function under(wildcard: string, accepted: boolean): TextDemand {
  return { automaton: patternAutomaton(patternTokens(`?${wildcard}`, HOST_SYNTAX)), accepted, before: '', after: '' };
}
