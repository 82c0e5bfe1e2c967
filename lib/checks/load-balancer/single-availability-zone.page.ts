import { isUnknown } from '@/lib/inventory/unknown';
import { moreSubnetsHow } from '@/lib/steps/load-balancer-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const singleAvailabilityZonePage: CheckPage = {
  example: { loadBalancer: 'web', zone: 'eu-west-1a' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    moreSubnetsHow(
      loadBalancer,
      (isUnknown(loadBalancer.subnets) ? [] : loadBalancer.subnets).map(({ id }) => id),
    ),
  ),
  en: {
    title: 'A load balancer stands in one Availability Zone',
    sentence: 'Load balancer {loadBalancer} stands in one Availability Zone only ({zone}).',
    cost: 'When that zone has trouble the whole site has, even if containers run in others.',
    decided:
      'The Availability Zones of the load balancer’s subnets, application or network; there must be two of them. Subnets that could not be read leave it unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Network mapping → Edit subnets.',
      'Choose a subnet of a second Availability Zone → Save changes. Give the ECS service subnets there too.',
    ],
    accept: 'On an Outpost or in a Local Zone, which is one zone by nature, and for test environments.',
  },
  ja: {
    title: 'ロードバランサーのアベイラビリティーゾーンが 1 つだけです',
    sentence: 'ロードバランサー {loadBalancer} は 1 つのアベイラビリティーゾーンにしかありません（{zone}）。',
    cost: 'コンテナがほかのゾーンで動いていても、そのゾーンに障害があるとサイト全体が止まります。',
    decided:
      'Application Load Balancer と Network Load Balancer のサブネットのアベイラビリティーゾーンを数えます。2 つ以上必要です。サブネットを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → ネットワークマッピング → サブネットの編集。',
      '2 つ目のアベイラビリティーゾーンのサブネットを選ぶ → 変更内容の保存。ECS サービスにもそのゾーンのサブネットを加えます。',
    ],
    accept: 'もともと 1 つのゾーンである Outpost やローカルゾーンにある場合、またはテスト環境の場合。',
  },
};
