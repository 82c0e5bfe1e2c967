import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { originHow } from '@/lib/steps/origin-how';
import { hcl, jqText, lines } from '@/lib/steps/quote';
import type { Step } from '@/lib/steps/step';

import { originsBefore } from '../neighbours/behind-cloudfront';
import type { CheckPage } from '../page';
import { loadBalancerBy, NO_HOW } from '../repairs/how-for';
import { admitOnlyCloudFront } from '../repairs/lock-edits';

export const vpcOriginBesidePublicPage: CheckPage = {
  example: { loadBalancer: 'web', way: 'origin', others: 'E1EXAMPLE/alb', count: 1 },
  repair: ({ subject, params, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    if (loadBalancer === undefined) return { edits: [] };
    if (params['way'] === 'origin') return { how: throughVpcOrigin(chain, loadBalancer) };
    return { edits: admitOnlyCloudFront(chain, loadBalancer, (sources) => sources.includes('anywhere')) };
  },
  en: {
    title: 'A load balancer behind a VPC origin still has a public way in',
    sentence:
      'A VPC origin leads to load balancer {loadBalancer}, and {way, select, origin {so do custom origins over the internet: {others}} other {its {count, plural, one {port {others} is} other {ports {others} are}} open to the internet}}.',
    cost: 'A VPC origin keeps everybody but CloudFront out, and it does so only if it is the only way. As long as the load balancer answers the internet, the containers can be reached past CloudFront’s web ACL, or hang on secrets and lists that a VPC origin makes needless.',
    decided:
      'Load balancers to which a VPC origin leads: a custom origin that leads there as well fails, and so does scheme internet-facing with security groups that let in 0.0.0.0/0 or ::/0 on a port with a listener. Unknown where origins, the scheme or the groups were not read.',
    console: [
      'CloudFront → Distributions → Origins: every origin that leads to {loadBalancer} becomes its VPC origin.',
      'EC2 → Security Groups: the only source is CloudFront-VPCOrigins-Service-SG.',
      'The scheme of a load balancer cannot be changed: make an internal one, point the VPC origin at it, and delete this one.',
    ],
    accept: 'While the site moves from the custom origin to the VPC origin.',
  },
  ja: {
    title: 'VPC オリジンの背後のロードバランサーに、公開された入口が残っています',
    sentence:
      'ロードバランサー {loadBalancer} には VPC オリジンが向いていますが、{way, select, origin {インターネット経由のカスタムオリジンも向いています: {others}} other {{count, plural, other {ポート}} {others} がインターネットに開いています}}。',
    cost: 'VPC オリジンが CloudFront 以外を締め出せるのは、それが唯一の入口である場合だけです。ロードバランサーがインターネットに応答する限り、CloudFront のウェブ ACL を通らずにコンテナへ到達できるか、VPC オリジンなら不要なシークレットやリストに頼ることになります。',
    decided:
      'VPC オリジンが向いているロードバランサーについて、カスタムオリジンも向いていれば不合格です。スキームが internet-facing で、リスナーのあるポートに 0.0.0.0/0 または ::/0 を許可している場合も不合格です。オリジン、スキーム、グループを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → オリジン: {loadBalancer} へ向かうすべてのオリジンを、その VPC オリジンに変更します。',
      'EC2 → セキュリティグループ: ソースを CloudFront-VPCOrigins-Service-SG だけにします。',
      'ロードバランサーのスキームは変更できません。内部のロードバランサーを作成し、VPC オリジンをそこに向け、このロードバランサーを削除します。',
    ],
    accept: 'サイトをカスタムオリジンから VPC オリジンへ移行している間。',
  },
};

/** The first custom origin becomes what the VPC origin beside it is. */
function throughVpcOrigin(chain: Chain, loadBalancer: LoadBalancer): Step['how'] {
  const origins = originsBefore(chain, loadBalancer);
  const custom = origins.find(({ vpcOrigin }) => vpcOrigin === null);
  const inside = origins.flatMap(({ vpcOrigin }) => (vpcOrigin?.known === true ? [vpcOrigin.value.id] : []))[0];
  if (custom === undefined || inside === undefined) return NO_HOW;
  const kept =
    'OriginReadTimeout: (.CustomOriginConfig.OriginReadTimeout // 30), OriginKeepaliveTimeout: (.CustomOriginConfig.OriginKeepaliveTimeout // 5)';
  return originHow(custom.distribution.id, custom.origin.id, {
    filter: `.VpcOriginConfig = {VpcOriginId: ${jqText(inside)}, ${kept}} | del(.CustomOriginConfig)`,
    cloudFormation: lines('VpcOriginConfig:', `  VpcOriginId: ${inside}`),
    terraform: lines('vpc_origin_config {', `  vpc_origin_id = ${hcl(inside)}`, '}'),
  });
}
