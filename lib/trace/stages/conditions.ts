import { oncePer } from '@/lib/collections/once-per';
import type { RuleCondition } from '@/lib/inventory/listener';

import { type Answer, allOf, answerOf } from '../answer';
import { askMethod, askSource, askText, note, type TextAnswer } from '../ask/ask';
import { answerToHeader, type HeaderPatterns } from '../ask/header-test';
import type { TextTest } from '../ask/text-test';
import { isViewer, peerIsIn } from '../network/peer';
import { dependsOn, type Walk } from '../walk/walk';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html

/** Whether a request meets every condition of a rule. The first that it does not meet decides, and no other is asked. */
export function meetsAll(walk: Walk, conditions: readonly RuleCondition[], rule: string): Answer {
  return allOf(answersOf(walk, conditions, rule));
}

function* answersOf(walk: Walk, conditions: readonly RuleCondition[], rule: string): Generator<Answer> {
  for (const condition of conditions) yield meets(walk, condition, rule);
}

function meets(walk: Walk, condition: RuleCondition, rule: string): Answer {
  const open = (): Answer => ({ unknown: [dependsOn('rule-condition-unknown', { rule, condition: conditionName(condition) })] });
  switch (condition.field) {
    case 'host-header':
      return said(askText(walk, 'host', testOf(condition)), open);
    case 'path-pattern':
      return said(askText(walk, 'path', testOf(condition)), open);
    case 'query-string':
      return said(askText(walk, 'query', testOf(condition)), open);
    case 'http-header':
      return headerMeets(walk, condition, open);
    case 'http-request-method':
      return answerOf(askMethod(walk, condition.values));
    case 'source-ip':
      return sourceMeets(walk, condition.values, rule);
    case 'other':
      return open();
  }
}

function said(answer: TextAnswer, open: () => Answer): Answer {
  if (typeof answer === 'object') return { unknown: [answer.hidden] };
  return answer === 'open' ? open() : answer;
}

type TextCondition = Extract<RuleCondition, { field: 'host-header' | 'path-pattern' | 'query-string' }>;

const tests = new WeakMap<RuleCondition, TextTest>();

/** What a condition holds a text against; made once, since a rule is held against many requests. */
function testOf(condition: TextCondition): TextTest {
  const known = tests.get(condition) ?? makeTest(condition);
  tests.set(condition, known);
  return known;
}

function makeTest(condition: TextCondition): TextTest {
  if (condition.field === 'query-string') return { kind: 'pairs', pairs: condition.values };
  const { field, values, regexValues } = condition;
  return { kind: 'patterns', syntax: field === 'host-header' ? 'host' : 'path', patterns: values, expressions: regexValues };
}

/** How sentences name a condition. */
export function conditionName(condition: RuleCondition): string {
  if (condition.field === 'http-header') return `http-header ${condition.name}`;
  return condition.field === 'other' ? condition.name : condition.field;
}

/** A condition as evidence: its field and what it looks for. A secret value is not shown, nor its fingerprint. */
export function conditionText(condition: RuleCondition): string {
  const name = conditionName(condition);
  if (condition.field === 'other') return name;
  const values =
    condition.field === 'query-string'
      ? condition.values.map(({ key, value }) => (key === null ? value : `${key}=${value}`))
      : condition.values;
  const expressions = 'regexValues' in condition ? condition.regexValues : [];
  return `${name}: ${[...values, ...expressions].map((value) => (typeof value === 'string' ? value : '•••')).join(' | ')}`;
}

type HeaderCondition = Extract<RuleCondition, { field: 'http-header' }>;

const headerTestOf = oncePer(({ values, regexValues }: HeaderCondition): HeaderPatterns => ({ values, expressions: regexValues }));

function headerMeets(walk: Walk, condition: HeaderCondition, open: () => Answer): Answer {
  const name = condition.name.toLowerCase();
  const state = walk.now.header(name);
  const test = headerTestOf(condition);
  const answer = 'open' in state ? 'open' : answerToHeader(test, state.values);
  if (state.viewers) note(walk, { question: { on: 'header', name, test }, answer });
  if (answer !== 'open') return answer;
  return 'open' in state && state.open !== null ? { unknown: [state.open] } : open();
}

/** The address that connects: the viewer's own, or one of CloudFront's, which nobody can foresee. */
function sourceMeets(walk: Walk, ranges: readonly string[], rule: string): Answer {
  const answer = isViewer(walk.now.peer) ? askSource(walk, ranges) : peerIsIn(walk.now.peer, ranges);
  return answer === 'open' ? { unknown: [dependsOn('source-ip', { rule })] } : answer;
}
