import type { CheckPage } from '../page';
import { replaceSecret } from '../repairs/replace-secret';

export const secretHeaderWildcardPage: CheckPage = {
  example: { loadBalancer: 'web', rules: '443 10', count: 1 },
  repair: replaceSecret,
  en: {
    title: 'The secret header’s value has a wildcard',
    sentence:
      'Load balancer {loadBalancer} asks for a secret header by a value with a wildcard ({count, plural, one {rule} other {rules}} {rules}).',
    cost: 'In a condition * stands for any text and ? for any character, and upper and lower case are the same: what looks like a long secret may be met by a guess, and * alone by any value at all.',
    decided:
      'The values of http-header conditions of rules that forward, for headers that an origin leading here sends. One with * or ? that is not escaped fails; regular expressions are not looked at. Not applicable where no rule asks. Unknown where rules or the origins’ headers were not read.',
    console: [
      'CloudFront → Distributions → Origins → Edit → Add custom header: a new value of letters and digits only.',
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → {rules} → Edit → the HTTP header condition: exactly this value → Save.',
    ],
    accept: 'Where the part before the wildcard is itself long and random.',
  },
  ja: {
    title: 'シークレットヘッダーの値にワイルドカードがあります',
    sentence:
      'ロードバランサー {loadBalancer} の{count, plural, other {ルール}} {rules} は、ワイルドカードを含む値でシークレットヘッダーを求めています。',
    cost: '条件の中の * は任意の文字列、? は任意の 1 文字に一致し、大文字と小文字は区別されません。長いシークレットに見えるものが推測で一致することがあり、* だけならどんな値でも一致します。',
    decided:
      'ここへ向かうオリジンが送るヘッダーについて、転送するルールの http-header 条件の値を見ます。エスケープされていない * または ? があれば不合格です。正規表現は見ません。求めるルールがなければ適用されません。ルールやオリジンのヘッダーを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → オリジン → 編集 → カスタムヘッダーを追加: 英数字だけの新しい値。',
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → {rules} → 編集 → HTTP ヘッダー条件: その値をそのまま指定 → 保存。',
    ],
    accept: 'ワイルドカードの前の部分だけで十分に長く、ランダムな場合。',
  },
};
