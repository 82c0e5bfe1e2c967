import type { FoundViews } from '@/components/panel/detail-types';
import { type Finding, stands, toneOf } from '@/lib/checks/finding';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';
import type { DiagramView } from '@/lib/picture/diagram-view';

import { findingHref } from './finding-item';
import { reviewHref } from './finding-query';

/** So many stand in the panel; the review has all of them. */
const SHOWN = 8;

/** The findings that stand, for the panel: by the id of the hop or component. */
export function foundViews(
  t: Translator,
  snapshot: string,
  findings: readonly Finding[],
  { nodes, edges }: DiagramView,
): Readonly<Record<string, FoundViews>> {
  const standing = findings.filter(stands);
  return Object.fromEntries(
    [...nodes, ...edges].flatMap(({ id }): [string, FoundViews][] => {
      const own = standing.filter(({ components }) => components.includes(id));
      if (own.length === 0) return [];
      const shown = own.slice(0, SHOWN).map((finding) => ({
        title: findingTitle(t, finding.check),
        severity: toneOf(finding.severity),
        severityLabel: t.messages.review.severity[finding.severity],
        href: findingHref(snapshot, finding),
      }));
      return [[id, { shown, all: t.say(t.messages.review.here, { count: own.length }), href: reviewHref(snapshot, { at: id }) }]];
    }),
  );
}
