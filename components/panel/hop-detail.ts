import type { Chain, ComponentRef } from '@/lib/chain/chain';
import type { DiagramEdge } from '@/lib/diagram/diagram';
import { subjectsAt } from '@/lib/edits/subjects-at';
import type { Translator } from '@/lib/messages/translator';
import type { EdgeView } from '@/lib/picture/diagram-view';
import { componentName } from '@/lib/picture/component-name';
import { hopName } from '@/lib/picture/view-edge';
import type { ConfiguredSetting, EffectiveUse, HopReport, SurveyedRequest } from '@/lib/trace/survey-types';

import type { HopDetail, SettingView, UseView } from './detail-types';
import { hopSecurity } from './hop-security';
import { hopStatements } from './hop-statements';
import { outcomeLine, outcomeView } from './outcome-view';
import { settingView, unreadText } from './setting-view';

/** Why nothing is known to be spoken: the request ended before, or its way could not be determined. */
function silence(t: Translator, { outcome }: EffectiveUse): string {
  const { edge } = t.messages.screen.chainPage;
  return outcome.reason === 'undetermined' ? edge.quiet : edge.nothing;
}

function useView(t: Translator, use: EffectiveUse, request: SurveyedRequest | undefined): UseView {
  const { chainPage } = t.messages.screen;
  const speaks = [use.http, use.framing].filter((part) => part !== null).join(' · ');
  const outcome = request?.trace.outcome ?? { status: use.outcome.status, reason: use.outcome.reason, params: {} };
  return {
    request: use.request,
    kindLabel: chainPage.requestKind[use.kind],
    line: `${use.method} ${use.url}`,
    speaks: speaks === '' ? silence(t, use) : speaks,
    tls: hopSecurity(t, use),
    outcome: outcomeLine(t, outcome),
    severity: request?.severity ?? 'unknown',
  };
}

function configuredView(t: Translator, { name, value, gap }: ConfiguredSetting): SettingView {
  return gap === null ? settingView(t, name, value) : { name, value: unreadText(t, gap), known: false };
}

/** The way in of its worst request. */
function stepsAt(t: Translator, hop: HopReport, requests: ReadonlyMap<string, SurveyedRequest>): HopDetail['stepsAt'] {
  const request = requests.get(hop.effective[0]?.request ?? '');
  if (request === undefined) return null;
  return { entry: request.entry, label: t.say(t.messages.screen.chainPage.panel.openEntry, { name: request.trace.request.host }) };
}

/** Everything the panel says about one hop. `from` and `to` are the nodes that are drawn at its ends. */
export function hopDetail(
  t: Translator,
  chain: Chain,
  edge: DiagramEdge,
  hop: HopReport,
  view: EdgeView | undefined,
  requests: ReadonlyMap<string, SurveyedRequest>,
): HopDetail {
  const { chainPage } = t.messages.screen;
  const end = (id: string, ref: ComponentRef): HopDetail['from'] => ({
    id,
    name: componentName(t, ref),
    kindLabel: chainPage.kind[ref.kind],
  });
  const uses = hop.effective.map((use) => useView(t, use, requests.get(use.request)));
  const shared = uses.every(({ tls }) => tls === uses[0]?.tls) ? (uses[0]?.tls ?? '') : '';
  return {
    type: 'hop',
    id: edge.id,
    title: hopName(t, hop),
    kindLabel: chainPage.hop[hop.kind],
    from: end(edge.source, hop.from),
    to: end(edge.target, hop.to),
    via: hop.via === null ? null : t.say(chainPage.via, { name: hop.via.name }),
    severity: edge.severity,
    severityLabel: chainPage.severity[edge.severity],
    outcome: hop.outcome === null ? null : outcomeView(t, hop.outcome, hop.severity),
    passes: hop.effective.length === 0 ? chainPage.panel.untraced : chainPage.panel.passes,
    badges: view?.badges ?? [],
    configured: hop.configured.map((setting) => configuredView(t, setting)),
    uses: uses.map((use) => (shared === '' ? use : { ...use, tls: '' })),
    tls: shared,
    stepsAt: stepsAt(t, hop, requests),
    statements: hopStatements(hop, requests, hop.outcome?.fact ?? null),
    posture: { code: hop.posture, ...chainPage.posture[hop.posture] },
    triable: subjectsAt(chain, edge.id).length > 0,
  };
}
