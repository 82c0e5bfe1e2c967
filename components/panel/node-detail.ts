import type { Chain } from '@/lib/chain/chain';
import type { Diagram, DiagramNode } from '@/lib/diagram/diagram';
import { subjectsAt } from '@/lib/edits/subjects-at';
import { gapSentence } from '@/lib/messages/gap-sentence';
import type { Translator } from '@/lib/messages/translator';
import { componentName } from '@/lib/picture/component-name';
import { hopName } from '@/lib/picture/view-edge';

import type { DetailSection, NodeDetail, SettingView } from './detail-types';
import { distributionFacts, distributionSections } from './distribution-detail';
import { loadBalancerFacts, loadBalancerSections } from './load-balancer-detail';
import { serviceFacts, serviceSections } from './service-detail';
import { settingView } from './setting-view';
import { targetGroupFacts, targetGroupSections } from './target-group-detail';

interface Known {
  facts: SettingView[];
  sections: DetailSection[];
}

const NOTHING: Known = { facts: [], sections: [] };

function behind(t: Translator, chain: Chain, node: DiagramNode): Known {
  const backend = chain.targetLinks.find(({ to }) => to.id === node.ref.id)?.backend;
  if (backend?.kind === 'service') return { facts: serviceFacts(t, backend), sections: serviceSections(t, backend) };
  if (backend?.kind === 'lambda') return { facts: [settingView(t, 'FunctionArn', backend.arn)], sections: [] };
  if (backend?.kind === 'targets') {
    const lines = backend.ids.map((id) => ({ text: id, level: 0 as const }));
    return { facts: [], sections: [{ title: t.messages.screen.chainPage.panel.targets, lines }] };
  }
  const link = chain.originLinks.find(({ to }) => to.id === node.ref.id);
  if (link === undefined) return NOTHING;
  return {
    facts: [settingView(t, 'DomainName', link.origin.domainName), settingView(t, 'OriginPath', link.origin.originPath)],
    sections: [],
  };
}

/** What the inventory says about the component, in AWS's names. */
function knownOf(t: Translator, chain: Chain, node: DiagramNode): Known {
  const { index } = chain;
  const distribution = index.distribution.get(node.ref.id);
  if (distribution !== undefined) return { facts: distributionFacts(t, distribution), sections: distributionSections(t, distribution) };
  const loadBalancer = index.loadBalancer.get(node.ref.id);
  if (loadBalancer !== undefined) return { facts: loadBalancerFacts(t, loadBalancer), sections: loadBalancerSections(t, loadBalancer) };
  const group = index.targetGroup.get(node.ref.id);
  if (group !== undefined) return { facts: targetGroupFacts(t, group), sections: targetGroupSections(t, group) };
  return behind(t, chain, node);
}

function noteOf(t: Translator, node: DiagramNode): string | null {
  const { panel } = t.messages.screen.chainPage;
  if (node.collapsed > 0) return panel.foldedHint;
  if (node.kind === 'missing') return panel.missing;
  return node.kind === 'viewer' ? panel.viewerHint : null;
}

/** Ids that a gap about this component may carry: its own, and those of its listeners and rules. */
function gapsOf(t: Translator, chain: Chain, node: DiagramNode): NodeDetail['gaps'] {
  const own = node.ref.id;
  // Listener and rule ARNs hold the load balancer's `app/NAME/ID`.
  const inside = /loadbalancer\/(.+)$/.exec(own)?.[1] ?? null;
  return chain.gaps
    .filter(({ resource }) => resource !== null && (resource === own || (inside !== null && resource.includes(`/${inside}/`))))
    .map((gap) => gapSentence(t, gap));
}

/** Everything the panel says about one component. */
export function nodeDetail(t: Translator, chain: Chain, diagram: Diagram, node: DiagramNode): NodeDetail {
  const { chainPage } = t.messages.screen;
  const connections = diagram.edges.flatMap(({ id, source, target, hop, severity }) =>
    hop !== null && (source === node.id || target === node.id)
      ? [{ id, name: hopName(t, hop), severity, severityLabel: chainPage.severity[severity] }]
      : [],
  );
  return {
    type: 'node',
    id: node.id,
    kind: node.kind,
    title: componentName(t, node.ref),
    kindLabel: chainPage.kind[node.kind],
    severity: node.severity,
    severityLabel: chainPage.severity[node.severity],
    note: noteOf(t, node),
    identifier: node.kind === 'viewer' || node.collapsed > 0 ? null : node.ref.id,
    ...knownOf(t, chain, node),
    connections,
    gaps: gapsOf(t, chain, node),
    triable: subjectsAt(chain, node.id).length > 0,
  };
}
