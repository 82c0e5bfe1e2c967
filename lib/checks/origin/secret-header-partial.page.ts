import type { CheckPage } from '../page';
import { loadBalancerBy } from '../repairs/how-for';
import { askForSecret } from '../repairs/lock-edits';

export const secretHeaderPartialPage: CheckPage = {
  example: { loadBalancer: 'web', rules: '443 default', count: 1 },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    return { edits: loadBalancer === undefined ? [] : askForSecret(chain, loadBalancer) };
  },
  en: {
    title: 'Some rules do not ask for the secret header that others ask for',
    sentence:
      'Load balancer {loadBalancer} forwards without asking for the secret header that other rules ask for ({count, plural, one {rule} other {rules}} {rules}).',
    cost: 'One forgotten rule opens the whole site: paths that it takes reach the containers without the secret, and whoever looks for a way past CloudFront tries them all.',
    decided:
      'Every rule that forwards, and every default action that forwards, of the listeners on the ports that CloudFront connects to, where at least one rule of the load balancer asks for a header that an origin sends. It does no harm where it is proven for every kind of request that nobody else gets through all the same, for example because a rule before it refuses what it would take. Unknown where rules, their conditions or the origins’ headers were not read, or where a regular expression cannot be decided.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → {rules}.',
      'Edit the rule → Add condition → HTTP header: the name and value that the other rules ask for. A default action takes no condition: move it to a rule of the last priority, and let the default action return 403.',
    ],
    accept: 'For a path that everybody may reach, such as a health check that shows nothing.',
  },
  ja: {
    title: 'ほかのルールが求めるシークレットヘッダーを求めないルールがあります',
    sentence:
      'ロードバランサー {loadBalancer} の{count, plural, other {ルール}} {rules} は、ほかのルールが求めるシークレットヘッダーを求めずに転送します。',
    cost: 'ルールを 1 つ忘れるだけでサイト全体が開きます。そのルールが受けるパスはシークレットなしでコンテナに届き、CloudFront の迂回を探す者はすべてを試します。',
    decided:
      'ロードバランサーの少なくとも 1 つのルールが、オリジンの送るヘッダーを求めている場合に、CloudFront が接続するポートのリスナーについて、転送するすべてのルールとデフォルトアクションを見ます。手前のルールが拒否するなど、ほかのだれも通れないことがすべての種類のリクエストについて証明されていれば、害はありません。ルール、条件、オリジンのヘッダーを読めなかった場合や、正規表現を判定できない場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → {rules}。',
      'ルールを編集 → 条件を追加 → HTTP ヘッダー: ほかのルールが求める名前と値。デフォルトアクションには条件を付けられないため、優先度が最後のルールに移し、デフォルトアクションは 403 を返すようにします。',
    ],
    accept: '何も明かさないヘルスチェックなど、だれが到達してもよいパスの場合。',
  },
};
