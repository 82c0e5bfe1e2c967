import { isUnknown } from '@/lib/inventory/unknown';
import type { Trace } from '@/lib/trace/trace-types';

import { defineCheck } from '../check';
import { behaviorsOf } from '../subjects/behaviors';
import { requestsByEntry } from '@/lib/trace/surveyed-requests';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { unread } from './surveyed-gaps';

export const redirectCachedForBoth = defineCheck({
  id: 'redirect-cached-for-both',
  severity: 'medium',
  place: 'origin',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  facts: ['viewer-protocol-policy', 'origin-protocol-policy', 'redirect-cached-not-followed'],
  evaluate(distribution, { chain, survey }) {
    const entries = chain.index.entriesAt.get(distribution.id) ?? [];
    const traces = entries.flatMap(({ id }) => requestsByEntry(survey).get(id) ?? []).map(({ trace }) => trace);
    const reaching = traces.filter(({ route }) => route.loadBalancer !== null);
    const cached = traces.filter(hangsOnCache);
    if (cached.length === 0) {
      const gaps = unread(traces);
      return gaps !== null ? unknown(...gaps) : reaching.length === 0 ? NOT_APPLICABLE : PASS;
    }
    const all = behaviorsOf(distribution);
    const behaviors = new Set(cached.flatMap(({ route }) => (route.behavior === null ? [] : [all.at(route.behavior)])));
    const wrong = [...behaviors].flatMap((behavior) =>
      behavior === undefined || isUnknown(behavior) ? [] : [behavior.wrong('ViewerProtocolPolicy', 'allow-all')],
    );
    const [first, ...others] = wrong.flatMap(({ evidence }) => evidence);
    if (first === undefined) return unknown();
    return fail({ distribution: distribution.id, behaviors: named(wrong.map(({ name }) => name)) }, first, ...others);
  },
});

/** The page over HTTPS may be answered with what was kept for the one over HTTP. */
function hangsOnCache({ outcome }: Trace): boolean {
  return outcome.dependsOn.some(({ code }) => code === 'cached-response');
}
