import { healthCheckHow } from '@/lib/steps/health-check-how';

import type { CheckPage } from '../page';
import { NO_HOW, targetGroupBy } from '../repairs/how-for';

export const healthCheckPlaintextPage: CheckPage = {
  example: { targetGroup: 'web' },
  repair: ({ subject, chain }) => {
    const group = targetGroupBy(chain, subject.id);
    // A port that speaks plain HTTP to requests would fail a check over TLS: it changes with them.
    if (group?.protocol === 'HTTP') return { edits: [{ setting: 'Protocol', subject: subject.id, value: 'HTTPS' }] };
    return { how: group === undefined ? NO_HOW : healthCheckHow(group, ['protocol', 'HTTPS']) };
  },
  en: {
    title: 'Health checks go over plain HTTP',
    sentence: 'The health checks of {targetGroup} go over plain HTTP.',
    cost: 'They bear no cookies of anybody’s, but the answers, which may tell versions and the state of databases, are in clear; and they do not prove that the server’s TLS works. Rules that ask for encryption on every connection are not met.',
    decided:
      'HealthCheckProtocol of target groups whose checks are on; where AWS does not say it, it is HTTP for application load balancers and TCP for network load balancers. HTTPS passes, and so does TCP, which carries nothing that could be read. What covers plain requests inside a VPC covers plain checks as well: enforced encryption, or a VPC with one system alone. Where requests go to the targets over plain HTTP as well, target-plaintext says it. Unknown where the health check was not read.',
    console: [
      'EC2 → Target groups → {targetGroup} → Health checks → Edit → Health check protocol: HTTPS → Save changes.',
      'The server must speak TLS on the port that is checked; where requests go there over HTTP, move to a group with protocol HTTPS first.',
    ],
    accept: 'Where requests go to the targets over plain HTTP anyway, and that is accepted.',
  },
  ja: {
    title: 'ヘルスチェックが暗号化されない HTTP で行われます',
    sentence: '{targetGroup} のヘルスチェックは暗号化されない HTTP で行われます。',
    cost: 'ヘルスチェックは利用者の Cookie を含みませんが、バージョンやデータベースの状態を含むことのある応答が平文で流れます。サーバーの TLS が動くことの証明にもなりません。すべての接続の暗号化を求める基準を満たしません。',
    decided:
      'ヘルスチェックが有効なターゲットグループの HealthCheckProtocol を見ます。AWS が値を返さない場合は、Application Load Balancer では HTTP、Network Load Balancer では TCP です。HTTPS なら合格です。TCP も、読まれる内容がないため合格です。VPC 内の平文のリクエストが「補完済み」になる条件（暗号化の強制、または 1 つのシステムだけの VPC）は、ここにも当てはまります。リクエストも暗号化されない HTTP で送られていれば、target-plaintext が指摘します。ヘルスチェックの設定を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ターゲットグループ → {targetGroup} → ヘルスチェック → 編集 → ヘルスチェックプロトコル: HTTPS → 変更内容の保存。',
      'チェックされるポートでサーバーが TLS を使える必要があります。リクエストが HTTP で届くポートなら、先にプロトコルが HTTPS のグループへ移します。',
    ],
    accept: 'リクエスト自体が暗号化されない HTTP でターゲットへ送られていて、それを受け入れている場合。',
  },
};
