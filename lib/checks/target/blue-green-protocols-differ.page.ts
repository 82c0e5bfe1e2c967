import type { Chain } from '@/lib/chain/chain';
import type { Edit } from '@/lib/edits/setting';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';
import { healthCheckHow } from '@/lib/steps/health-check-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { NO_HOW } from '../repairs/how-for';
import { deploymentPairs } from '../subjects/deployment-pairs';

export const blueGreenProtocolsDifferPage: CheckPage = {
  example: { service: 'web', groups: 'web HTTP2 / web-alternate HTTP1' },
  repair: ({ subject, chain }) => {
    const service = serviceBy(chain, subject.id);
    const pairs = service === undefined ? [] : deploymentPairs(service).flatMap((pair) => (isUnknown(pair) ? [] : [sidesOf(chain, pair)]));
    const edits = pairs.flatMap(([live, idle]) => (live === undefined || idle === undefined ? [] : likeLive(live, idle)));
    if (edits.length > 0) return { edits };
    const [live, idle] = pairs[0] ?? [];
    const protocol = live === undefined || isUnknown(live.healthCheck) ? null : live.healthCheck.protocol;
    return { how: idle === undefined || protocol === null ? NO_HOW : healthCheckHow(idle, ['protocol', protocol]) };
  },
  en: {
    title: 'The two target groups of a deployment do not speak the same',
    sentence: 'The target groups between which deployments of {service} move the requests differ: {groups}.',
    cost: 'The next deployment moves everybody to a group that answers 464, or that speaks TLS to a server that does not. The health checks of the new group are made in its own protocol, so the deployment goes through, and the fault shows when everybody is there.',
    decided:
      'Protocol, ProtocolVersion and HealthCheckProtocol of the target group and the alternate target group that the service names, and of the groups of CodeDeploy’s task sets for the same container port. Not applicable where there is only one group; the pair that CodeDeploy itself keeps is not read, so it shows only while both task sets stand. Unknown where the service, one of the groups, or one of their settings was not read.',
    console: [
      'EC2 → Target groups: compare the groups in Details ({groups}). Protocol and version of a group cannot be changed: create another alternate group with those of the live one.',
      'ECS → Clusters → Services → {service} → Update → Load balancing: the new alternate target group.',
    ],
    accept: 'While the server and both its ways are moved to another protocol in one planned deployment, and only then.',
  },
  ja: {
    title: 'デプロイの 2 つのターゲットグループで、プロトコルが異なります',
    sentence: '{service} のデプロイがリクエストを移す 2 つのターゲットグループが異なります: {groups}。',
    cost: '次のデプロイで全員が、464 を返すグループや、TLS を使えないサーバーに TLS で接続するグループへ移されます。新しいグループのヘルスチェックはそのグループ自身のプロトコルで行われるため、デプロイはそのまま進み、全員が移ったときに障害として現れます。',
    decided:
      'サービスが指定するターゲットグループと代替ターゲットグループ、および CodeDeploy のタスクセットが同じコンテナポートに使うグループについて、Protocol、ProtocolVersion、HealthCheckProtocol を比べます。グループが 1 つだけの場合は対象外です。CodeDeploy 自身が持つ組み合わせは読まないため、両方のタスクセットがある間だけ分かります。サービス、いずれかのグループ、その設定を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ターゲットグループ: 詳細でグループを比べます（{groups}）。グループのプロトコルとバージョンは変更できないため、稼働中のものと同じ設定の代替グループを新しく作成します。',
      'ECS → クラスター → サービス → {service} → 更新 → ロードバランシング: 新しい代替ターゲットグループを指定します。',
    ],
    accept: 'サーバーと両方の経路を、計画した 1 回のデプロイで別のプロトコルへ移している間だけ。',
  },
};

/** The group that serves now comes first, where that is known. */
function sidesOf({ index }: Chain, [one, other]: readonly [string, string]): (TargetGroup | undefined)[] {
  const idle = (index.targetLinks.get(one) ?? []).some(({ backend }) => backend.kind === 'service' && backend.deployment === 'alternate');
  return (idle ? [other, one] : [one, other]).map((arn) => index.targetGroup.get(arn));
}

function likeLive(live: TargetGroup, idle: TargetGroup): Edit[] {
  const edit = (setting: 'Protocol' | 'ProtocolVersion', wanted: TargetGroup['protocol'], now: TargetGroup['protocol']): Edit[] =>
    typeof wanted !== 'string' || isUnknown(now) || wanted === now ? [] : [{ setting, subject: idle.arn, value: wanted }];
  return [...edit('Protocol', live.protocol, idle.protocol), ...edit('ProtocolVersion', live.protocolVersion, idle.protocolVersion)];
}
