import type { CheckPage } from '../page';
import { replaceSecret } from '../repairs/replace-secret';

export const secretHeaderRotatingPage: CheckPage = {
  example: { loadBalancer: 'web', rules: '443 10', count: 1 },
  repair: replaceSecret,
  en: {
    title: 'A rule accepts a secret that nobody sends',
    sentence:
      'Load balancer {loadBalancer} accepts several values of a secret header ({count, plural, one {rule} other {rules}} {rules}), one of which no origin sends: its rotation is under way.',
    cost: 'While it lasts, who knows the old value still gets through; and rotation is mostly done because somebody may know it.',
    decided:
      'Rules that forward and accept more than one value of a header that origins leading here send, where a value is sent by none of them. Two distributions with a value each pass. Unknown where rules or the origins’ headers were not read.',
    console: [
      'CloudFront → Distributions → Origins: every origin that leads to {loadBalancer} sends the new value, and is deployed.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → {rules} → Edit → the HTTP header condition: remove the old value → Save.',
    ],
    accept: 'While the rotation goes on, which takes as long as a distribution is deployed.',
  },
  ja: {
    title: 'どのオリジンも送らないシークレットを受け付けるルールがあります',
    sentence:
      'ロードバランサー {loadBalancer} の{count, plural, other {ルール}} {rules} は、シークレットヘッダーの値を複数受け付けますが、そのうち 1 つはどのオリジンも送っていません。ローテーションの途中です。',
    cost: 'その間、古い値を知る者はまだ通れます。ローテーションを行うのは、たいてい、だれかが値を知ったかもしれないからです。',
    decided:
      'ここへ向かうオリジンが送るヘッダーの値を 2 つ以上受け付ける、転送するルールについて、どのオリジンも送らない値があるかを見ます。2 つのディストリビューションがそれぞれの値を送っている場合は合格です。ルールやオリジンのヘッダーを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → オリジン: {loadBalancer} へ向かうすべてのオリジンが新しい値を送り、デプロイが完了していることを確認します。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → {rules} → 編集 → HTTP ヘッダー条件: 古い値を削除 → 保存。',
    ],
    accept: 'ローテーションが続いている間。ディストリビューションのデプロイが終わるまでのことです。',
  },
};
