import { type DetectorFeatureConfigurationResult, GetDetectorCommand, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { BatchGetAccountStatusCommand } from '@aws-sdk/client-inspector2';
import { GetSubscriptionStateCommand, ListProtectionsCommand } from '@aws-sdk/client-shield';

import type { AccountProtection } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Loose } from '../answers/loose';
import type { Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';

const KIND = 'account-protection';

export type Shield = Pick<AccountProtection, 'shieldAdvanced' | 'shieldProtectedArns'>;

/** GuardDuty and Inspector of a Region, beside Shield, which is global. */
export async function gatherProtection(gathering: Gathering, edge: EdgeReadings, region: string, shield: Promise<Shield>): Promise<void> {
  const [guardDuty, inspector] = await Promise.all([gatherGuardDuty(gathering, region), gatherInspector(gathering, region)]);
  edge.protections.set(region, { region, ...(await shield), guardDuty, inspector });
}

export async function gatherShield(gathering: Gathering): Promise<Shield> {
  const region = gathering.edgeRegion;
  const client = gathering.clients.shield(region);
  const state = await gathering.ask({
    ...{ action: 'shield:GetSubscriptionState', region, kind: KIND, resource: null, priority: PRIORITY.surroundings },
    send: (options) => client.send(new GetSubscriptionStateCommand({}), options),
  });
  if (isUnknown(state)) return { shieldAdvanced: state, shieldProtectedArns: state };
  if (state.SubscriptionState !== 'ACTIVE') return { shieldAdvanced: false, shieldProtectedArns: [] };
  const { items, gap } = await gathering.list({
    ...{ action: 'shield:ListProtections', region, kind: KIND, resource: null, priority: PRIORITY.surroundings },
    page: async (NextToken, options) => {
      const page = await client.send(new ListProtectionsCommand({ NextToken, MaxResults: 1000 }), options);
      return { items: page.Protections, next: page.NextToken };
    },
    key: (item) => item.ResourceArn,
  });
  return { shieldAdvanced: true, shieldProtectedArns: gap ?? items.flatMap(({ ResourceArn: arn }) => arn ?? []).sort() };
}

async function gatherGuardDuty(gathering: Gathering, region: string): Promise<AccountProtection['guardDuty']> {
  const client = gathering.clients.guardDuty(region);
  const detectors = await gathering.list({
    ...{ action: 'guardduty:ListDetectors', region, kind: KIND, resource: null, priority: PRIORITY.surroundings },
    page: async (NextToken, options) => {
      const page = await client.send(new ListDetectorsCommand({ NextToken }), options);
      return { items: page.DetectorIds, next: page.NextToken };
    },
    key: (item) => item,
  });
  if (detectors.gap !== null) return detectors.gap;
  // There is at most one detector in a Region.
  const [id] = detectors.items;
  if (id === undefined) return { enabled: false, ecsRuntimeMonitoring: false };
  const detector = await gathering.ask({
    ...{ action: 'guardduty:GetDetector', region, kind: KIND, resource: id, priority: PRIORITY.surroundings },
    send: (options) => client.send(new GetDetectorCommand({ DetectorId: id }), options),
  });
  if (isUnknown(detector)) return detector;
  const enabled = detector.Status === 'ENABLED';
  return { enabled, ecsRuntimeMonitoring: enabled && watchesTasks(detector.Features ?? []) };
}

/** https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfigurationResult.html */
function watchesTasks(features: readonly Loose<DetectorFeatureConfigurationResult>[]): boolean {
  const runtime = features.find(({ Name: name, Status: status }) => name === 'RUNTIME_MONITORING' && status === 'ENABLED');
  const agent = runtime?.AdditionalConfiguration?.find(({ Name: name }) => name === 'ECS_FARGATE_AGENT_MANAGEMENT');
  return agent?.Status === 'ENABLED';
}

async function gatherInspector(gathering: Gathering, region: string): Promise<AccountProtection['inspector']> {
  const answer = await gathering.ask({
    ...{ action: 'inspector2:BatchGetAccountStatus', region, kind: KIND, resource: null, priority: PRIORITY.surroundings },
    send: (options) => gathering.clients.inspector(region).send(new BatchGetAccountStatusCommand({}), options),
  });
  if (isUnknown(answer)) return answer;
  const states: Loose<typeof answer.accounts> = answer.accounts;
  const state = states?.[0]?.resourceState;
  return { ec2: state?.ec2?.status === 'ENABLED', ecr: state?.ecr?.status === 'ENABLED' };
}
