import type { CheckPage } from '../page';
import { loadBalancerBy } from '../repairs/how-for';
import { admitOnlyCloudFront } from '../repairs/lock-edits';

export const loadBalancerOpenToInternetPage: CheckPage = {
  example: { loadBalancer: 'web', ports: '443', count: 1 },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    return { edits: loadBalancer === undefined ? [] : admitOnlyCloudFront(chain, loadBalancer, (sources) => sources.includes('anywhere')) };
  },
  en: {
    title: 'The load balancer behind CloudFront is open to the whole internet',
    sentence:
      'Load balancer {loadBalancer} stands behind CloudFront and admits every address on {count, plural, one {port} other {ports}} {ports}.',
    cost: 'Who finds its address can scan it, flood it and try its TLS and its rules without passing CloudFront. Even where a secret header makes it answer 403, connections and requests cost money and capacity, and the header alone stands between the internet and the containers.',
    decided:
      'Scheme internet-facing, and a rule of its security groups that lets in 0.0.0.0/0 or ::/0 on a port with a listener; of IPv6 only where the load balancer has such addresses. A secret header changes nothing here. It should let in CloudFront’s managed prefix list on the port that CloudFront uses, or be reached by a VPC origin. Rules that could not be read leave it unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Security → the security group → Edit inbound rules.',
      'Replace the rules for {count, plural, one {port} other {ports}} {ports} that name 0.0.0.0/0 or ::/0 by one for HTTPS, source com.amazonaws.global.cloudfront.origin-facing → Save rules. The list counts as 55 rules of the 60 that a group may have.',
    ],
    accept: 'Where the load balancer also serves others directly, by a name of its own, and that is meant.',
  },
  ja: {
    title: 'CloudFront の背後のロードバランサーがインターネット全体に開いています',
    sentence:
      'ロードバランサー {loadBalancer} は CloudFront の背後にありながら、{count, plural, other {ポート}} {ports} ですべてのアドレスを許可しています。',
    cost: 'アドレスを見つけた者は、CloudFront を通らずにスキャンや大量のアクセスを行い、TLS やルールを試すことができます。シークレットヘッダーによって 403 を返す場合でも、接続とリクエストは費用と容量を消費し、インターネットとコンテナの間にあるのはそのヘッダーだけです。',
    decided:
      'スキームが internet-facing で、リスナーのあるポートに 0.0.0.0/0 または ::/0 を許可するルールがセキュリティグループにあれば不合格です。IPv6 は、ロードバランサーが IPv6 アドレスを持つ場合だけ見ます。シークレットヘッダーがあっても変わりません。CloudFront が使うポートに CloudFront のマネージドプレフィックスリストだけを許可するか、VPC オリジンで接続してください。ルールを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → セキュリティ → セキュリティグループ → インバウンドのルールを編集。',
      'ポート {ports} で 0.0.0.0/0 または ::/0 を指定しているルールを、ソースが com.amazonaws.global.cloudfront.origin-facing の HTTPS のルールに置き換える → ルールを保存。このリストは、グループの上限である 60 ルールのうち 55 に数えられます。',
    ],
    accept: 'ロードバランサーが独自の名前でほかの利用者にも直接応答していて、それが意図したものである場合。',
  },
};
