import type { Asked, Question } from '@/lib/trace/ask/question';
import { testTexts } from '@/lib/trace/ask/text-test';
import type { Door, DoorStop } from '@/lib/trace/bypass/door';
import type { HostPart, RequestGroup } from '@/lib/trace/explore/group-cells';
import { METHODS, OTHER_METHOD } from '@/lib/trace/explore/solve-parts';
import type { Goal } from '@/lib/trace/find-requests';
import type { Unreached } from '@/lib/trace/unreached/unreached';

import type { Translator } from './translator';

/** A row of a description: what it is about, and what it says. */
export interface Trait {
  label: string;
  text: string;
}

/** How many groups meet a goal. */
export function goalSentence(t: Translator, goal: Goal, count: number): string {
  const value = goal.kind === 'status' ? goal.status : goal.kind === 'reason' ? goal.reason : goal.component;
  return t.say(t.messages.find.goal[goal.kind], { count, value });
}

/** What the requests of a group have in common. What may be anything is left out, but for the path. */
export function groupTraits(t: Translator, { kinds, hosts, port, methods, where }: RequestGroup): Trait[] {
  const { find, screen } = t.messages;
  const { parts } = find;
  const headers = [...new Set(where.flatMap(({ question }) => (question.on === 'header' ? [question.name] : [])))];
  const row = (label: string, asked: readonly Asked[]): Trait[] => (asked.length === 0 ? [] : [{ label, text: limitsText(t, asked) }]);
  const about = (on: Question['on']): Asked[] => where.filter(({ question }) => question.on === on);
  return [
    {
      label: parts.kinds,
      text: listOf(
        t,
        kinds.map((kind) => screen.chainPage.requestKind[kind]),
      ),
    },
    {
      label: parts.hosts,
      text: listOf(
        t,
        hosts.map((part) => hostText(t, part)),
      ),
    },
    ...(port === null ? [] : [{ label: parts.port, text: String(port) }]),
    { label: parts.path, text: limitsText(t, about('path')) },
    ...(methods === null ? [] : [{ label: parts.methods, text: methodsText(t, methods) }]),
    ...row(parts.query, about('query')),
    ...headers.flatMap((name) =>
      row(
        t.say(parts.header, { name }),
        where.filter(({ question }) => question.on === 'header' && question.name === name),
      ),
    ),
    ...row(parts.source, about('source')),
  ];
}

/** A way past CloudFront. */
export function doorSentence(t: Translator, { kind, at, port }: Door): string {
  return t.say(t.messages.find.bypass.door[kind], { name: at.name, port: port ?? 'none' });
}

/** What ends requests at a door. */
export function stopSentence(t: Translator, stop: DoorStop): string {
  const { find, reasons } = t.messages;
  if (stop.kind !== 'outcome') return find.bypass.stop[stop.kind];
  const { reason, status } = stop.outcome;
  const title = t.say(reasons[reason].title);
  return status === null ? title : `${String(status)}: ${title}`;
}

/** Something that no request reaches: what it is, and why. */
export function unreachedSentence(t: Translator, { kind, name, why }: Unreached): { what: string; why: string } {
  const { unreached } = t.messages.find;
  return { what: t.say(unreached.kind[kind], { name }), why: unreached.why[why] };
}

function hostText(t: Translator, { name, where }: HostPart): string {
  const { find } = t.messages;
  const said = name ?? find.anyHost;
  return where.length === 0 ? said : t.say(find.host, { name: said, limits: limitsText(t, where) });
}

/** Where methods that nobody names are among them, those are told that are not. */
function methodsText(t: Translator, methods: readonly string[]): string {
  const { limits } = t.messages.find;
  if (!methods.includes(OTHER_METHOD)) return listOf(t, methods);
  const missing = METHODS.filter((method) => !methods.includes(method));
  return missing.length === 0 ? limits.any : t.say(limits.anyBut, { no: listOf(t, missing, 'disjunction') });
}

function limitsText(t: Translator, asked: readonly Asked[]): string {
  const { limits } = t.messages.find;
  const answered = (wanted: Asked['answer']): string[] =>
    asked.filter(({ answer }) => answer === wanted).map(({ question }) => questionText(t, question));
  // What is there, or not there, needs no other words.
  const absent = asked.some(({ question, answer }) => answer === 'no' && question.on === 'header' && question.test === 'present');
  if (absent) return t.messages.find.absent;
  const [yes, no, open] = [listOf(t, answered('yes')), listOf(t, answered('no'), 'disjunction'), listOf(t, answered('open'))];
  const pattern = yes === '' ? (no === '' ? limits.any : limits.anyBut) : no === '' ? limits.only : limits.onlyBut;
  const said = t.say(pattern, { yes, no });
  return open === '' ? said : t.say(limits.open, { limits: said, open });
}

function questionText(t: Translator, question: Question): string {
  const { find } = t.messages;
  const either = (patterns: readonly string[]): string => listOf(t, patterns, 'disjunction');
  switch (question.on) {
    case 'method':
      return either(question.among);
    case 'source':
      return either(question.ranges);
    case 'header': {
      const { test } = question;
      if (test === 'present') return find.present;
      const { values, expressions } = test;
      return either([
        ...values.map((value) => (typeof value === 'string' ? value : find.secret)),
        ...expressions.map((value) => (typeof value === 'string' ? `/${value}/` : find.secret)),
      ]);
    }
    default: {
      const { before, after } = question.source;
      const pattern = either(testTexts(question.test));
      return before === '' && after === '' ? pattern : t.say(find.rewritten, { pattern, before, after });
    }
  }
}

/** Items of a sentence; more are counted. */
const MOST_ITEMS = 8;

function listOf(t: Translator, items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const more = items.length - MOST_ITEMS;
  const shown = more > 1 ? [...items.slice(0, MOST_ITEMS), t.say(t.messages.find.more, { count: more })] : items;
  return new Intl.ListFormat(t.locale, { type }).format(shown);
}
