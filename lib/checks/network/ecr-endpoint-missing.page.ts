import { endpointsHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { vpcBy } from '../repairs/network-by';
import { networksOf, surroundingsOf } from '../subjects/surroundings';
import { missingEndpoints } from './ecr-endpoint-missing';

export const ecrEndpointMissingPage: CheckPage = {
  example: { vpc: 'vpc-0123456789abcdef0', endpoints: ['ecr.api', 'ecr.dkr'], count: 2 },
  repair: ({ subject, chain }) => {
    const vpc = vpcBy(chain, subject.id);
    if (vpc === undefined) return { how: NO_HOW };
    const subnets = surroundingsOf(chain)
      .vpc(vpc.id)
      .services.flatMap(networksOf)
      .flatMap((network) => network.subnets);
    return { how: endpointsHow(vpc, missingEndpoints(chain, vpc), [...new Set(subnets)]) };
  },
  en: {
    title: 'Images are pulled over the internet',
    sentence:
      'VPC {vpc}, whose tasks pull images from Amazon ECR, has no interface {count, plural, one {endpoint} other {endpoints}} {endpoints}.',
    cost: 'Tasks need a way to the internet only to start: a NAT gateway that is paid by the gigabyte, or public addresses. When that way breaks, no new task starts.',
    decided:
      'Available interface endpoints ecr.api and ecr.dkr of VPCs in which services run whose images stand in private registries of Amazon ECR. Images from elsewhere, public.ecr.aws among them, do not come by these endpoints: not applicable, other than with Security Hub’s EC2.55 and EC2.56. Endpoints, or images, that could not be read leave it unknown.',
    console: [
      'VPC → Endpoints → Create endpoint: Interface, {endpoints}, VPC {vpc}, the tasks’ subnets, a security group that lets the tasks in on port 443, private DNS names on.',
      'Layers of images come from Amazon S3: add a gateway endpoint for it. Then the way to the internet can go.',
    ],
    accept: 'Where tasks need the internet anyway, and the cost of endpoints is more than that of the NAT gateway.',
  },
  ja: {
    title: 'イメージをインターネット経由で取得しています',
    sentence:
      'タスクが Amazon ECR からイメージを取得する VPC {vpc} に、{count, plural, other {インターフェイスエンドポイント}} {endpoints} がありません。',
    cost: 'タスクは起動のためだけにインターネットへの経路を必要とします。通信量で課金される NAT ゲートウェイか、パブリックアドレスです。その経路が止まると、新しいタスクは起動しません。',
    decided:
      'Amazon ECR のプライベートレジストリのイメージを使うサービスがある VPC について、利用可能なインターフェイスエンドポイント ecr.api と ecr.dkr を見ます。public.ecr.aws などほかのイメージはこのエンドポイントを通らないため、Security Hub の EC2.55 と EC2.56 とは異なり対象外です。エンドポイントかイメージを読めなかった場合は「不明」です。',
    console: [
      'VPC → エンドポイント → エンドポイントを作成: インターフェイス、{endpoints}、VPC {vpc}、タスクのサブネット、タスクからのポート 443 を許可するセキュリティグループ、プライベート DNS 名を有効。',
      'イメージのレイヤーは Amazon S3 から取得されるため、そのゲートウェイエンドポイントも追加します。その後、インターネットへの経路をなくせます。',
    ],
    accept: 'タスクがいずれにせよインターネットを必要とし、エンドポイントの費用が NAT ゲートウェイを上回る場合。',
  },
};
