import type { Compared } from '@/lib/compare/compare-snapshots';
import type { HopComparison } from '@/lib/compare/comparison';
import { resourceName, valueText } from '@/lib/messages/comparison-sentences';
import { spokenSentence } from '@/lib/messages/spoken-sentence';
import type { Translator } from '@/lib/messages/translator';
import { hopName } from '@/lib/picture/view-edge';

import { resourceAnchor } from './compared-configuration';

/** What differs at a part of the picture. */
export interface PartDetail {
  title: string;
  lines: readonly string[];
  /** Where all of it stands on the page. */
  href: string | null;
}

const MOST = 8;

/** What is told of each node and hop of the picture that is selected, by its id. */
export function partDetails(t: Translator, { comparison: { resources, hops } }: Compared): Readonly<Record<string, PartDetail>> {
  const { compare } = t.messages;
  const nodes = resources
    .filter(({ change }) => change !== 'same')
    .map((resource): [string, PartDetail] => {
      const fields = resource.fields.map((field) => `${field.path}: ${valueText(t, field, 'base')} → ${valueText(t, field, 'head')}`);
      const more = fields.length - MOST;
      const lines = [
        compare.resourceChange[resource.change],
        ...fields.slice(0, MOST),
        ...(more > 0 ? [t.say(compare.moreFields, { count: more })] : []),
      ];
      return [
        resource.head?.id ?? resource.base?.id ?? '',
        { title: resourceName(t, resource), lines, href: `#${resourceAnchor(resource)}` },
      ];
    });
  const edges = hops
    .filter(({ change }) => change !== 'same')
    .map((hop): [string, PartDetail] => [hop.id, { title: hopName(t, hop), lines: hopLines(t, hop), href: null }]);
  return Object.fromEntries([...nodes, ...edges]);
}

function hopLines(t: Translator, { before, after }: HopComparison): string[] {
  const { compare, screen } = t.messages;
  const said = (hop: HopComparison['before']): string => {
    if (hop === null) return screen.tryOut.absent;
    const spoken = new Set(hop.effective.filter(({ http }) => http !== null).map((use) => spokenSentence(t, use)));
    const status = hop.outcome?.status ?? null;
    return [...(status === null ? [] : [String(status)]), ...[...spoken].sort()].join('; ') || screen.chainPage.edge.nothing;
  };
  return [`${compare.base}: ${said(before)}`, `${compare.head}: ${said(after)}`];
}
