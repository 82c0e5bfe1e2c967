import type { CheckPage } from '../page';
import { loadBalancerBy } from '../repairs/how-for';
import { askForSecret } from '../repairs/lock-edits';

export const foreignDistributionAdmittedPage: CheckPage = {
  example: {
    ...{ loadBalancer: 'web', door: 'distribution', at: 'web', port: 443, condition: 'everybody', ranges: '' },
    url: 'https://web-123456789.eu-west-1.elb.amazonaws.com/',
  },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    return { edits: loadBalancer === undefined ? [] : askForSecret(chain, loadBalancer) };
  },
  en: {
    title: 'Somebody else’s CloudFront distribution gets through',
    sentence:
      'Somebody else’s distribution, with load balancer {at} as its origin, gets through on port {port}{condition, select, everybody {} other {, under a condition}}: {url}.',
    cost: 'The managed prefix list holds the addresses of CloudFront as a whole, for every customer of AWS. Anybody can make a distribution of their own, without your web ACL, limits and signed URLs, and reach the containers behind {loadBalancer} through it.',
    decided:
      'Requests that come from CloudFront’s addresses and know no secret are asked of every listener. One that gets to a container fails, and is shown; milder where that hangs on a session or a guess. A secret header, a client certificate that the listener verifies, an internal load balancer, or security groups that let in a VPC origin’s group only, shut this door. Unknown where something that decides was not read, or where a web ACL refuses what does not match something.',
    console: [
      'CloudFront → Distributions → Origins → Edit → Add custom header: a name and a long random value.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules: every rule that forwards gets the condition HTTP header with this name and value; the default action returns 403.',
      'Or make the load balancer internal and reach it by a VPC origin, with CloudFront-VPCOrigins-Service-SG as the only source in its security group.',
    ],
    accept: 'Where nothing that CloudFront does protects anybody, and who comes through which distribution does not matter.',
  },
  ja: {
    title: '第三者の CloudFront ディストリビューションが通れます',
    sentence:
      'ロードバランサー {at} をオリジンにした第三者のディストリビューションが、ポート {port} で{condition, select, everybody {} other {条件付きで}}通れます: {url}。',
    cost: 'マネージドプレフィックスリストは CloudFront 全体のアドレスであり、AWS のすべての利用者に共通です。だれでも、あなたのウェブ ACL も制限も署名付き URL もない独自のディストリビューションを作り、それを通じて {loadBalancer} の背後のコンテナに到達できます。',
    decided:
      'CloudFront のアドレスから来て、シークレットを知らないリクエストを、すべてのリスナーについて調べます。コンテナに届くものがあれば不合格で、それを示します。セッションや推測に左右される場合は重要度が下がります。シークレットヘッダー、リスナーが検証するクライアント証明書、内部のロードバランサー、VPC オリジンのグループだけを許可するセキュリティグループがあれば、閉じています。判断に必要なものを読めなかった場合や、ウェブ ACL が何かに一致しないものを拒否している場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → オリジン → 編集 → カスタムヘッダーを追加: 名前と長いランダムな値。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール: 転送するすべてのルールに、この名前と値の HTTP ヘッダー条件を追加し、デフォルトアクションは 403 を返すようにします。',
      'または、ロードバランサーを内部にして VPC オリジンで接続し、セキュリティグループのソースを CloudFront-VPCOrigins-Service-SG だけにします。',
    ],
    accept: 'CloudFront の働きがだれも保護しておらず、どのディストリビューションを通っても構わない場合。',
  },
};
