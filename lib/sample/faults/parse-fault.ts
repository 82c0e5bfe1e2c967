import type { Fault, FaultEffect, FaultTarget } from './fault';

const FAILURES = [500, 502, 503, 504] as const;
const HTML_PAGES = [404, 500, 501] as const;

/**
 * Reads a fault written as text: a kind, then in any order the target `service:Operation` (either may be `*`), a number, and `key=value`
 * with the keys `region`, `account`, `nth`, `times`, `share`, `fields`. What the number means depends on the kind: milliseconds of a
 * delay, the status of `fail` and `html`, and how many times for all others.
 *
 *     deny elasticloadbalancing:DescribeRules      throttle 3 ecs:DescribeServices      fail nth=17 500
 *     delay 250 cloudfront:*                       html 501 ecs:DescribeServiceRevisions   fail share=0.05
 *
 * @returns the fault, or a sentence for developers about what cannot be read
 */
export function parseFault(text: string): { fault: Fault } | { error: string } {
  const [kind = '', ...words] = text.trim().split(/\s+/);
  const target: FaultTarget = {};
  let number: number | undefined;
  let fields: string[] | undefined;
  for (const word of words) {
    const [key = '', value = ''] = word.split('=');
    if (/^\d+$/.test(word)) number = Number(word);
    else if (key === 'fields') fields = value.split(',');
    else if (!readTarget(word, target)) return { error: `"${word}" is no part of a fault.` };
  }
  const effect = readEffect(kind, number, fields);
  if (typeof effect === 'string') return { error: effect };
  if (number !== undefined && !['delay', 'fail', 'html'].includes(kind)) target.times = number;
  return { fault: { ...effect, ...target } };
}

/** Adds what the word says to the target; false if it says nothing about one. */
function readTarget(word: string, target: FaultTarget): boolean {
  const operation = /^([a-z0-9*]+):([A-Za-z0-9*]+)$/.exec(word);
  if (operation) {
    const [, service = '*', name = '*'] = operation;
    if (service !== '*') target.service = service;
    if (name !== '*') target.operation = name;
    return true;
  }
  const [key, value] = word.split('=');
  if (value === undefined || value === '') return false;
  if (key === 'region' || key === 'account') target[key] = value;
  else if ((key === 'nth' || key === 'times' || key === 'share') && Number.isFinite(Number(value))) target[key] = Number(value);
  else return false;
  return true;
}

function readEffect(kind: string, number: number | undefined, fields: string[] | undefined): FaultEffect | string {
  switch (kind) {
    case 'throttle':
    case 'deny':
    case 'expired':
    case 'region-disabled':
    case 'reset':
    case 'hang':
    case 'endless':
    case 'repeat-token':
    case 'ignore-page-size':
    case 'lower-case':
      return { kind };
    case 'missing-fields':
      return fields ? { kind, fields } : { kind };
    case 'delay':
      return { kind, ms: number ?? 1000 };
    case 'fail': {
      const status = FAILURES.find((known) => known === (number ?? 500));
      return status === undefined ? `fail knows the statuses ${FAILURES.join(', ')}.` : { kind, status };
    }
    case 'html': {
      const status = HTML_PAGES.find((known) => known === (number ?? 501));
      return status === undefined ? `html knows the statuses ${HTML_PAGES.join(', ')}.` : { kind, status };
    }
    default:
      return `There is no fault "${kind}".`;
  }
}
