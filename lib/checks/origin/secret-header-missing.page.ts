import type { CheckPage } from '../page';
import { loadBalancerBy } from '../repairs/how-for';
import { askForSecret } from '../repairs/lock-edits';

export const secretHeaderMissingPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    return { edits: loadBalancer === undefined ? [] : askForSecret(chain, loadBalancer) };
  },
  en: {
    title: 'No rule asks for a secret header',
    sentence: 'No rule of load balancer {loadBalancer} asks for a secret header that CloudFront sends.',
    cost: 'The load balancer cannot tell requests of your distributions from those of anybody else’s. Security groups alone do not: CloudFront’s prefix list is the same for every customer of AWS.',
    decided:
      'The rules of all listeners that forward, and the custom headers of the origins that lead here: one rule that asks for the value of such a header passes (secret-header-partial looks at the others). A header that no origin sends tells requests apart, and is no secret. Not applicable to an internal load balancer. It does no harm where it is proven for every kind of request that nobody else gets through: a client certificate that the listener verifies, security groups that let in the group of VPC origins only, or a header that a function adds.',
    console: [
      'CloudFront → Distributions → Origins → Edit → Add custom header: a name and a long random value → Save changes; wait until it is deployed.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules: every rule that forwards gets the condition HTTP header with this name and value; the default action returns 403.',
    ],
    accept: 'Where the application itself checks the header, or nothing that CloudFront does protects anybody.',
  },
  ja: {
    title: 'シークレットヘッダーを求めるルールがありません',
    sentence: 'ロードバランサー {loadBalancer} には、CloudFront が送るシークレットヘッダーを求めるルールがありません。',
    cost: 'ロードバランサーは、あなたのディストリビューションからのリクエストと、ほかのだれかからのリクエストを区別できません。CloudFront のプレフィックスリストは AWS のすべての利用者に共通なので、セキュリティグループだけでは区別できません。',
    decided:
      '転送を行うすべてのリスナーのルールと、ここへ向かうオリジンのカスタムヘッダーを見ます。そのヘッダーの値を求めるルールが 1 つでもあれば合格です（ほかのルールは secret-header-partial が見ます）。どのオリジンも送らないヘッダーは、リクエストの振り分けに使うもので、シークレットではありません。内部のロードバランサーには適用されません。リスナーが検証するクライアント証明書、VPC オリジンのグループだけを許可するセキュリティグループ、関数が追加するヘッダーなどによって、ほかのだれも通れないことがすべての種類のリクエストについて証明されていれば、害はありません。',
    console: [
      'CloudFront → ディストリビューション → オリジン → 編集 → カスタムヘッダーを追加: 名前と長いランダムな値 → 変更を保存し、デプロイの完了を待ちます。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール: 転送するすべてのルールに、この名前と値の HTTP ヘッダー条件を追加し、デフォルトアクションは 403 を返すようにします。',
    ],
    accept: 'アプリケーション自身がヘッダーを確認している場合、または CloudFront の働きがだれも保護していない場合。',
  },
};
