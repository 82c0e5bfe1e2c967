import type { CheckPage } from '../page';
import { askForSecret } from '../repairs/lock-edits';
import { originBy } from '../repairs/origin-by';

export const secretHeaderUncheckedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', header: 'X-Origin-Verify', loadBalancer: 'web' },
  repair: ({ subject, chain }) => {
    const target = originBy(chain, subject.id)?.target;
    return { edits: target?.kind === 'load-balancer' ? askForSecret(chain, target.loadBalancer) : [] };
  },
  en: {
    title: 'CloudFront sends a header that looks secret, and no rule asks for it',
    sentence: 'Origin {origin} of {distribution} sends {header}, which no rule of load balancer {loadBalancer} asks for.',
    cost: 'A lock that nobody closed: it looks as if the load balancer were guarded, and it answers requests without the header as well.',
    decided:
      'Custom headers of the origin with 16 characters or more, but for those that tell where a request comes from (X-Forwarded-…, Origin, Referer…), where no rule that forwards asks for any header of this origin. Rules of the application itself cannot be read. Unknown where rules or headers were not read, or where a web ACL before the load balancer has statements that may look at the header.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules: every rule that forwards gets the condition HTTP header {header} with the value that CloudFront sends; the default action returns 403.',
    ],
    accept: 'Where the application itself checks the header, or it is no secret.',
  },
  ja: {
    title: 'シークレットと思われるヘッダーを CloudFront が送っていますが、求めるルールがありません',
    sentence:
      '{distribution} のオリジン {origin} は {header} を送りますが、ロードバランサー {loadBalancer} にこれを求めるルールがありません。',
    cost: '鍵を付けたのに掛けていない状態です。ロードバランサーが守られているように見えますが、このヘッダーのないリクエストにも応答します。',
    decided:
      'オリジンのカスタムヘッダーのうち、値が 16 文字以上で、リクエストの由来を示すもの（X-Forwarded-…、Origin、Referer など）を除いたものを見ます。転送するルールがこのオリジンのどのヘッダーも求めていなければ不合格です。アプリケーション自身の確認は読み取れません。ルールやヘッダーを読めなかった場合や、ロードバランサーの前のウェブ ACL にこのヘッダーを見るかもしれないステートメントがある場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール: 転送するすべてのルールに、CloudFront が送る値の HTTP ヘッダー条件 {header} を追加し、デフォルトアクションは 403 を返すようにします。',
    ],
    accept: 'アプリケーション自身がヘッダーを確認している場合、またはシークレットではない場合。',
  },
};
