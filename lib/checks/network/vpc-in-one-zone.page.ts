import { subnetInAnotherZoneHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { vpcBy } from '../repairs/network-by';

export const vpcInOneZonePage: CheckPage = {
  example: { vpc: 'vpc-0123456789abcdef0', zone: 'eu-west-1a' },
  repair: howFor(vpcBy, subnetInAnotherZoneHow),
  en: {
    title: 'All subnets in use stand in one Availability Zone',
    sentence: 'All subnets of {vpc} that load balancers and tasks use stand in {zone}.',
    cost: 'When that zone fails, the whole site does: there is nowhere else to run.',
    decided:
      'Availability Zones of the subnets that load balancers and tasks use in the VPC. Subnets, or their use, that could not be read leave it unknown, unless two zones are known.',
    console: [
      'VPC → Subnets → Create subnet in {vpc}, in another Availability Zone than {zone}.',
      'Add it at the load balancer (Network mapping → Edit subnets) and at the services (Update service → Networking).',
    ],
    accept: 'For tests that may stand still.',
  },
  ja: {
    title: '使われているサブネットがすべて 1 つのアベイラビリティーゾーンにあります',
    sentence: '{vpc} のロードバランサーとタスクが使うサブネットは、すべて {zone} にあります。',
    cost: 'そのゾーンに障害が起きると、ほかに動かす場所がなく、サイト全体が止まります。',
    decided:
      'VPC の中でロードバランサーとタスクが使うサブネットの、アベイラビリティーゾーンを見ます。サブネットやその利用を読めず、2 つのゾーンが確認できなければ「不明」です。',
    console: [
      'VPC → サブネット → サブネットを作成で、{vpc} に {zone} 以外のアベイラビリティーゾーンのサブネットを作成します。',
      'ロードバランサー（ネットワークマッピング → サブネットを編集）とサービス（サービスを更新 → ネットワーキング）に追加します。',
    ],
    accept: '止まってもよいテストの場合。',
  },
};
