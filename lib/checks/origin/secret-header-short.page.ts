import type { CheckPage } from '../page';
import { replaceSecret } from '../repairs/replace-secret';

export const secretHeaderShortPage: CheckPage = {
  example: { loadBalancer: 'web', rules: '443 10', count: 1 },
  repair: replaceSecret,
  en: {
    title: 'The secret header’s value is short',
    sentence:
      'Load balancer {loadBalancer} asks for a secret header whose value has fewer than 16 characters ({count, plural, one {rule} other {rules}} {rules}).',
    cost: 'Short values are words, names and dates, which lists of passwords hold; the load balancer does not tell upper from lower case, and answers as many guesses as somebody sends.',
    decided:
      'The length of the values that rules which forward ask for, in headers that an origin leading here sends; the values themselves are not kept. Values with a wildcard and regular expressions are left out. Not applicable where no rule asks. Unknown where rules or the origins’ headers were not read.',
    console: [
      'Make a value of 32 random letters and digits or more, for example with AWS Secrets Manager.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → {rules} → Edit → the HTTP header condition: add the new value beside the old one.',
      'CloudFront → Distributions → Origins → Edit → the custom header: the new value; when it is deployed, remove the old value from the rules.',
    ],
    accept: 'Where only CloudFront’s addresses can connect and guesses are limited on the way.',
  },
  ja: {
    title: 'シークレットヘッダーの値が短すぎます',
    sentence:
      'ロードバランサー {loadBalancer} の{count, plural, other {ルール}} {rules} が求めるシークレットヘッダーの値は、16 文字未満です。',
    cost: '短い値は単語、名前、日付であることが多く、パスワードのリストに載っています。ロードバランサーは大文字と小文字を区別せず、試された回数だけ応答します。',
    decided:
      'ここへ向かうオリジンが送るヘッダーについて、転送するルールが求める値の長さを見ます。値そのものは保存しません。ワイルドカードを含む値と正規表現は除きます。求めるルールがなければ適用されません。ルールやオリジンのヘッダーを読めなかった場合は「不明」です。',
    console: [
      'AWS Secrets Manager などで、32 文字以上のランダムな英数字の値を作ります。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → {rules} → 編集 → HTTP ヘッダー条件: 古い値と並べて新しい値を追加します。',
      'CloudFront → ディストリビューション → オリジン → 編集 → カスタムヘッダー: 新しい値にします。デプロイが完了したら、ルールから古い値を削除します。',
    ],
    accept: 'CloudFront のアドレスからしか接続できず、途中で試行回数が制限されている場合。',
  },
};
