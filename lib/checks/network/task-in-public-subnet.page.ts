import { otherSubnetsHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { subnetBy } from '../repairs/network-by';
import { surroundingsOf } from '../subjects/surroundings';

export const taskInPublicSubnetPage: CheckPage = {
  example: { subnet: 'subnet-0123456789abcdef0', services: 'web' },
  repair: ({ subject, chain }) => {
    const subnet = subnetBy(chain, subject.id);
    return { how: subnet === undefined ? NO_HOW : otherSubnetsHow(surroundingsOf(chain).subnet(subnet.id).services) };
  },
  en: {
    title: 'Tasks run in subnets that lead to the internet',
    sentence: 'Tasks of {services} run in subnet {subnet}, which has a route to an internet gateway.',
    cost: 'One setting, a public address, is all that keeps them off the internet. In a private subnet it would take a change of routes as well.',
    decided:
      'The active routes of the subnets of services, and of the instances that their tasks run on: all IPv4 or all IPv6 addresses to an internet gateway. Subnets of load balancers alone are not applicable. Route tables that could not be read leave it unknown.',
    console: [
      'VPC → Subnets: have private ones, with a NAT gateway or VPC endpoints for what tasks need.',
      'ECS → {services} → Update service → Networking: put these in the place of {subnet}.',
    ],
    accept: 'Where the cost of a NAT gateway or of endpoints counts, and security groups let in the load balancer only.',
  },
  ja: {
    title: 'タスクがインターネットへの経路のあるサブネットで稼働しています',
    sentence: '{services} のタスクは、インターネットゲートウェイへのルートがあるサブネット {subnet} で稼働しています。',
    cost: 'インターネットから切り離しているのは、パブリックアドレスの設定ひとつだけです。プライベートサブネットなら、ルートも変えなければ届きません。',
    decided:
      'サービスのサブネットと、そのタスクが稼働するインスタンスのサブネットの、有効なルートを見ます。すべての IPv4 または IPv6 アドレスをインターネットゲートウェイに向けるものです。ロードバランサーだけのサブネットは対象外です。ルートテーブルを読めなかった場合は「不明」です。',
    console: [
      'VPC → サブネットで、タスクに必要な NAT ゲートウェイか VPC エンドポイントのあるプライベートサブネットを用意します。',
      'ECS → {services} → サービスを更新 → ネットワーキングで、{subnet} をそれに置き換えます。',
    ],
    accept: 'NAT ゲートウェイやエンドポイントの費用を抑えたく、セキュリティグループがロードバランサーだけを許可している場合。',
  },
};
