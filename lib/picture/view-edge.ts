import type { DiagramEdge } from '@/lib/diagram/diagram';
import type { Reason } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import type { HopReport, SurveyedRequest } from '@/lib/trace/survey-types';

import { componentName } from './component-name';
import type { BadgeView, EdgeView } from './diagram-view';
import { hopLabel } from './hop-label';
import { compareSeverity } from './severity-order';
import { viewMark } from './view-mark';

/** `HOP: FROM → TO`, as people call both ends. */
export function hopName(t: Translator, hop: Pick<HopReport, 'kind' | 'from' | 'to'>): string {
  const { chainPage } = t.messages.screen;
  return t.say(chainPage.hopName, { kind: chainPage.hop[hop.kind], from: componentName(t, hop.from), to: componentName(t, hop.to) });
}

function badgesOf(t: Translator, hop: HopReport): BadgeView[] {
  return hop.badges
    .map(({ code, severity, params }) => ({ code, severity, text: t.say(t.messages.diagram.badge[code], params) }))
    .sort((a, b) => compareSeverity(a.severity, b.severity));
}

/** Outcomes that let the request go on, or say only that nobody knows. */
const GOES_ON: ReadonlySet<Reason> = new Set<Reason>(['forwarded', 'undetermined', 'origin-other-service']);

/** What ends requests on this hop, when that is a fault: a redirect to https is meant to end them. */
function stopOf(t: Translator, hop: HopReport): EdgeView['stop'] {
  const { outcome, severity } = hop;
  if (outcome === null || GOES_ON.has(outcome.reason) || (severity !== 'critical' && severity !== 'high')) return null;
  return {
    reason: outcome.reason,
    status: outcome.status === null ? t.messages.screen.chainPage.noAnswer : String(outcome.status),
    sentence: t.say(t.messages.reasons[outcome.reason].sentence, outcome.params),
    severity,
  };
}

/** What is set on a target hop that nothing gets through: configured → effective. */
function refusedLabel(t: Translator, hop: HopReport): string[] {
  if (hop.kind !== 'target' || hop.effective.length === 0) return [];
  const set = ['Protocol', 'Port', 'ProtocolVersion'].flatMap((name) => hop.configured.find((each) => each.name === name)?.value ?? []);
  return set.length === 0 ? [] : [t.say(t.messages.screen.chainPage.edge.refused, { configured: set.join(' ') })];
}

function viewHop(t: Translator, edge: DiagramEdge, hop: HopReport, requests: ReadonlyMap<string, SurveyedRequest>): EdgeView {
  const { chainPage } = t.messages.screen;
  const { lines: spoken, encrypted } = hopLabel(hop, requests);
  const lines = spoken.length > 0 ? spoken : refusedLabel(t, hop);
  const badges = badgesOf(t, hop);
  const severityLabel = chainPage.severity[edge.severity];
  const label = lines.length === 0 ? chainPage.edge.quiet : lines.join(' · ');
  const stop = stopOf(t, hop);
  const mark = viewMark(t, edge.mark);
  const description = [
    ...(mark === null ? [] : [`${mark.text}.`]),
    t.say(chainPage.edge.description, { name: hopName(t, hop), label, severity: severityLabel }),
    ...(badges.length > 0 ? [t.say(chainPage.edge.badges, { list: badges.map((badge) => badge.text).join(', ') })] : []),
    ...(stop === null ? [] : [stop.sentence]),
  ].join(' ');
  const { id, source, target, severity } = edge;
  return {
    id,
    kind: 'hop',
    source,
    target,
    label: lines,
    encrypted,
    // The stop has a mark of its own.
    badges: stop === null ? badges : badges.filter(({ code }) => code !== 'status'),
    stop,
    severity,
    severityLabel,
    mark,
    description,
    requests: edge.requests,
    lane: edge.lane,
  };
}

function viewRouting(t: Translator, edge: DiagramEdge, nameOf: (id: string) => string): EdgeView {
  const { chainPage } = t.messages.screen;
  const label = edge.routing === null ? '' : t.say(t.messages.diagram.routing[edge.routing.code], edge.routing.params);
  const { id, source, target, severity, requests, lane } = edge;
  const mark = viewMark(t, edge.mark);
  const description = t.say(chainPage.edge.routing, { from: nameOf(source), to: nameOf(target), label });
  return {
    id,
    kind: 'routing',
    source,
    target,
    label: label === '' ? [] : [label],
    encrypted: false,
    badges: [],
    stop: null,
    severity,
    severityLabel: chainPage.severity[severity],
    mark,
    description: mark === null ? description : `${mark.text}. ${description}`,
    requests,
    lane,
  };
}

/** Puts one edge into words. */
export function viewEdge(
  t: Translator,
  edge: DiagramEdge,
  nameOf: (id: string) => string,
  requests: ReadonlyMap<string, SurveyedRequest>,
): EdgeView {
  return edge.hop === null ? viewRouting(t, edge, nameOf) : viewHop(t, edge, edge.hop, requests);
}
