import type { CheckPage } from '../page';
import { loadBalancerBy } from '../repairs/how-for';
import { admitOnlyCloudFront } from '../repairs/lock-edits';

export const vpcOriginAnyDistributionPage: CheckPage = {
  example: { loadBalancer: 'web', groups: 'sg-0123456789abcdef0' },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    return {
      edits: loadBalancer === undefined ? [] : admitOnlyCloudFront(chain, loadBalancer, (sources) => sources.includes('cloudfront')),
    };
  },
  en: {
    title: 'A VPC origin’s load balancer lets in all of CloudFront',
    sentence:
      'Load balancer {loadBalancer}, to which only VPC origins lead, lets in CloudFront’s prefix list by {groups}, and not the group of your VPC origins alone.',
    cost: 'The prefix list is the same for every customer of AWS. As long as the load balancer is internal nothing reaches it from there; made internet-facing one day, it is open to everybody’s distributions. The list also takes 55 of the 60 rules of the group.',
    decided:
      'Load balancers to which VPC origins lead and no custom origin: inbound rules of their security groups for the ports that CloudFront uses, with one of CloudFront’s managed prefix lists as source. The group CloudFront-VPCOrigins-Service-SG lets in your own distributions only. Unknown where origins, groups, rules or prefix lists were not read.',
    console: [
      'EC2 → Security Groups → {groups} → Edit inbound rules.',
      'Replace the rule with the prefix list by one whose source is CloudFront-VPCOrigins-Service-SG → Save rules.',
    ],
    accept: 'Where the group is shared with a load balancer that custom origins lead to.',
  },
  ja: {
    title: 'VPC オリジンのロードバランサーが CloudFront 全体を許可しています',
    sentence:
      'VPC オリジンだけが向いているロードバランサー {loadBalancer} が、{groups} で、自分の VPC オリジンのグループだけでなく CloudFront のプレフィックスリストを許可しています。',
    cost: 'プレフィックスリストは AWS のすべての利用者に共通です。ロードバランサーが内部である限りそこからは届きませんが、いつか internet-facing にすると、だれのディストリビューションにも開かれます。また、このリストはグループの 60 ルールのうち 55 を占めます。',
    decided:
      'VPC オリジンが向いていて、カスタムオリジンが向いていないロードバランサーについて、CloudFront が使うポートのインバウンドルールのソースに CloudFront のマネージドプレフィックスリストがあるかを見ます。グループ CloudFront-VPCOrigins-Service-SG なら、自分のディストリビューションだけを許可します。オリジン、グループ、ルール、プレフィックスリストを読めなかった場合は「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {groups} → インバウンドのルールを編集。',
      'プレフィックスリストのルールを、ソースが CloudFront-VPCOrigins-Service-SG のルールに置き換える → ルールを保存。',
    ],
    accept: 'カスタムオリジンが向いているロードバランサーとグループを共有している場合。',
  },
};
