import { isUnknown } from '@/lib/inventory/unknown';
import { leavesOf } from '@/lib/trace/leaves';
import type { Trace, TraceHop } from '@/lib/trace/trace-types';

import { defineCheck } from '../check';
import { requestsByEntry } from '@/lib/trace/surveyed-requests';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { notForViewers } from './not-for-viewers';

export const protocolDowngrade = defineCheck({
  id: 'protocol-downgrade',
  severity: 'info',
  place: 'viewer',
  visits: 'entry',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
  facts: ['origin-http-1.1', 'alb-target-http1'],
  evaluate({ entry }, scene) {
    const otherwise = notForViewers(scene, entry);
    if (otherwise !== null) return otherwise;
    const { distribution, loadBalancer } = scene.chain.index;
    // What viewers may speak; a trace without it says what they might.
    const offered = distribution.get(entry.component.id)?.httpVersion ?? loadBalancer.get(entry.component.id)?.attributes;
    if (isUnknown(offered)) return unknown(offered);
    const requests = requestsByEntry(scene.survey).get(entry.id) ?? [];
    const pages = requests.filter(({ kind }) => /^http[23]$/.test(kind));
    const ways = pages.flatMap(({ trace }) => leavesOf(trace));
    const open = ways.filter(isOpen);
    const through = ways.filter((way) => way.outcome.reason === 'forwarded' && !open.includes(way)).map(({ hops }) => hops);
    const best = through.filter(isDowngraded).sort((a, b) => spoken(b).localeCompare(spoken(a)))[0] ?? [];
    const [first, ...more] = best.flatMap(({ evidence }) => evidence);
    if (first !== undefined) return fail({ entry: entry.component.name, viewer: best[0]?.http ?? '', hops: spoken(best) }, first, ...more);
    if (open.length > 0) return unknown(...open.flatMap(gapsOf));
    return through.length === 0 ? NOT_APPLICABLE : PASS;
  },
});

/** Something that was not read decides where it goes, or what is spoken. */
function isOpen({ outcome, hops }: Trace): boolean {
  const lost = outcome.reason === 'undetermined' || outcome.dependsOn.some(({ code }) => code === 'gap');
  return lost || (outcome.reason === 'forwarded' && hops.some(({ http }) => http === null));
}

/** Viewers speak HTTP/2 or HTTP/3, and what is behind the target group is spoken to in HTTP/1.1. */
function isDowngraded(hops: readonly TraceHop[]): boolean {
  const last = hops.at(-1);
  return hops[0]?.http !== 'HTTP/1.1' && last?.kind === 'target' && last.http === 'HTTP/1.1';
}

/** What is spoken on each hop, the viewer's first. */
function spoken(hops: readonly TraceHop[]): string {
  return hops.map(({ http }) => http ?? '?').join(' → ');
}

function gapsOf({ outcome }: Trace): string[] {
  return outcome.dependsOn.flatMap(({ gap }) => gap ?? []);
}
