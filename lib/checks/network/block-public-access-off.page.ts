import { blockPublicAccessHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { vpcBy } from '../repairs/network-by';
import { surroundingsOf } from '../subjects/surroundings';
import { cutOff } from './block-public-access-off';

export const blockPublicAccessOffPage: CheckPage = {
  example: { vpc: 'vpc-0123456789abcdef0', region: 'eu-west-1', loadBalancers: 1 },
  repair: ({ subject, chain }) => {
    const vpc = vpcBy(chain, subject.id);
    if (vpc === undefined) return { how: NO_HOW };
    return { how: blockPublicAccessHow(vpc, cutOff(chain, surroundingsOf(chain).vpc(vpc.id)) > 0) };
  },
  en: {
    title: 'Nothing keeps VPCs of a Region off the internet',
    sentence:
      'VPC Block Public Access is off in {region}, where VPC {vpc} is{loadBalancers, plural, =0 {} one {; turned on without an exclusion it would cut off # load balancer of it} other {; turned on without an exclusion it would cut off # load balancers of it}}.',
    cost: 'Any internet gateway, route and public address in any VPC of the Region makes a way in. One switch for the account would need no look at each.',
    decided:
      'InternetGatewayBlockMode of the Region. It stops internet-facing load balancers, and VPC origins of CloudFront as well, unless their VPC or subnets are excluded: these are counted. Exclusions are not read. A mode that could not be read leaves it unknown.',
    console: [
      'VPC → Settings → Block public access → Create exclusions: {vpc}, bidirectional, if requests from outside are to reach it.',
      'Edit public access settings: turn on block public access, ingress-only → Save.',
    ],
    accept: 'Mostly, in accounts that serve a site. It is worth most in accounts that serve nothing to the internet.',
  },
  ja: {
    title: 'リージョンの VPC をインターネットから切り離すものがありません',
    sentence:
      'VPC {vpc} のある {region} で、VPC ブロックパブリックアクセスがオフです{loadBalancers, plural, =0 {} other {（除外せずに有効にすると、この VPC のロードバランサー # 個に接続できなくなります）}}。',
    cost: 'リージョン内のどの VPC でも、インターネットゲートウェイ、ルート、パブリックアドレスがそろえば入口になります。アカウント全体の設定なら、ひとつひとつ確かめる必要がありません。',
    decided:
      'リージョンの InternetGatewayBlockMode を見ます。有効にすると、VPC やサブネットを除外しない限り、インターネット向けロードバランサーと CloudFront の VPC オリジンも止まるため、その数を示します。除外は読みません。モードを読めなかった場合は「不明」です。',
    console: [
      '外部からのリクエストを受けるなら、VPC → 設定 → パブリックアクセスをブロック → 除外を作成で、{vpc} を双方向で除外します。',
      'パブリックアクセス設定を編集で、イングレスのみのブロックを有効にする → 保存。',
    ],
    accept: 'サイトを提供するアカウントのほとんどの場合。インターネットに何も提供しないアカウントで最も役立ちます。',
  },
};
