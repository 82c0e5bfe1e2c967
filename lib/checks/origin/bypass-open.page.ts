import type { CheckPage } from '../page';
import { loadBalancerBy } from '../repairs/how-for';
import { admitOnlyCloudFront, askForSecret } from '../repairs/lock-edits';

export const bypassOpenPage: CheckPage = {
  example: {
    ...{ loadBalancer: 'web', door: 'internet', at: 'web', port: 443, condition: 'everybody', ranges: '' },
    url: 'https://web-123456789.eu-west-1.elb.amazonaws.com/',
  },
  repair: ({ subject, params, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    if (loadBalancer === undefined) return { edits: [] };
    // What leads to the same services by another way is shut where it stands.
    const other = chain.inventory.loadBalancers.find(
      ({ name, region, arn }) => name === params['at'] && region === loadBalancer.region && arn !== loadBalancer.arn,
    );
    const shut = admitOnlyCloudFront(chain, other ?? loadBalancer, (sources) => /anywhere|[./]|::/.test(sources));
    return { edits: other === undefined ? [...shut, ...askForSecret(chain, loadBalancer)] : shut };
  },
  en: {
    title: 'The containers can be reached past CloudFront',
    sentence:
      'Past CloudFront, {door, select, task {{at} answers at a public address of a task} network {{at} answers through a network load balancer} other {{at} answers}} on port {port}, {condition, select, everybody {to everybody} addresses {to {ranges}} signIn {to those who sign in} other {to those who meet the conditions of a rule}}: {url}.',
    cost: 'Everything that CloudFront does for load balancer {loadBalancer} can be gone round: its web ACL, rate limits and geographic restrictions, signed URLs, caching and the protection against floods. Attackers find such addresses within hours, from certificates, old DNS records and scans.',
    decided:
      'Requests of every kind, for any host, path, header and address, are asked of every listener, of network load balancers that lead here, of other load balancers that lead to the same services, and of public addresses of tasks: security groups, network ACLs, routes, rules, web ACLs, sign-in. One that gets to a container fails, and is shown. Where only some get through, for addresses, a session or a guess, it is milder; a client certificate that the listener verifies shuts the door, and so does a secret header as long as it is kept. Unknown where something that decides was not read, or where a web ACL refuses what does not match something, which may be a secret.',
    console: [
      'EC2 → Security Groups → the group of {at} → Edit inbound rules: the only source of port {port} is the prefix list com.amazonaws.global.cloudfront.origin-facing.',
      'CloudFront → Distributions → Origins → Edit → Add custom header: a name and a long random value.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules: every rule that forwards gets the condition HTTP header with this name and value; the default action returns 403.',
      'Tasks: ECS → the service → Update → Networking → Public IP: turned off.',
    ],
    accept:
      'Where the way is meant, for a partner’s addresses or people who sign in, and what CloudFront does for the others is not needed there.',
  },
  ja: {
    title: 'CloudFront を通らずにコンテナへ到達できます',
    sentence:
      'CloudFront を通らずに、{door, select, task {{at} がタスクのパブリックアドレス} network {{at} が Network Load Balancer 経由} other {{at} }}のポート {port} で{condition, select, everybody {だれにでも} addresses {アドレス {ranges} に} signIn {サインインした人に} other {ルールの条件を満たす人に}}応答します: {url}。',
    cost: 'ロードバランサー {loadBalancer} のために CloudFront が行っていることは、すべて迂回できます。ウェブ ACL、レート制限、地理的制限、署名付き URL、キャッシュ、大量のアクセスに対する保護です。攻撃者は証明書、古い DNS レコード、スキャンから、こうしたアドレスを数時間で見つけます。',
    decided:
      'あらゆるホスト、パス、ヘッダー、アドレスの、すべての種類のリクエストについて、各リスナー、ここへ向かう Network Load Balancer、同じサービスへ向かうほかのロードバランサー、タスクのパブリックアドレスを調べます。セキュリティグループ、ネットワーク ACL、ルート、ルール、ウェブ ACL、サインインを考慮します。コンテナに届くリクエストが 1 つでもあれば不合格で、それを示します。特定のアドレス、セッション、推測によって一部だけが通れる場合は重要度が下がります。リスナーが検証するクライアント証明書や、漏れていないシークレットヘッダーがあれば、閉じているとみなします。判断に必要なものを読めなかった場合や、ウェブ ACL が何かに一致しないものを拒否していて、それがシークレットかもしれない場合は「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {at} のグループ → インバウンドのルールを編集: ポート {port} のソースはプレフィックスリスト com.amazonaws.global.cloudfront.origin-facing だけにします。',
      'CloudFront → ディストリビューション → オリジン → 編集 → カスタムヘッダーを追加: 名前と長いランダムな値。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール: 転送するすべてのルールに、この名前と値の HTTP ヘッダー条件を追加し、デフォルトアクションは 403 を返すようにします。',
      'タスク: ECS → サービス → 更新 → ネットワーキング → パブリック IP: オフ。',
    ],
    accept: '取引先のアドレスやサインインした人のために意図した経路であり、CloudFront がほかの人に対して行うことがそこでは不要な場合。',
  },
};
