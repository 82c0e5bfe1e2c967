import { loadBalancerAttributeHow } from '@/lib/steps/attribute-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const invalidHeadersKeptPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    loadBalancerAttributeHow(loadBalancer, {
      key: 'routing.http.drop_invalid_header_fields.enabled',
      value: 'true',
      terraform: 'drop_invalid_header_fields',
    }),
  ),
  en: {
    title: 'Header names that are not valid are handed on',
    sentence: 'Load balancer {loadBalancer} hands on request headers whose names are not valid.',
    cost: 'Two servers that read such a header differently can be made to disagree about where a request ends: request smuggling, past the rules of the load balancer and its web ACL.',
    decided:
      'Attribute routing.http.drop_invalid_header_fields.enabled of application load balancers; AWS’s default is false. Where the attributes could not be read it is unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Packet handling: turn on “Drop invalid header fields” → Save changes.',
    ],
    accept: 'Where clients need headers with other characters than letters, digits and hyphens in their names, such as an underscore.',
  },
  ja: {
    title: '無効な名前のヘッダーが渡されます',
    sentence: 'ロードバランサー {loadBalancer} は、名前が無効なリクエストヘッダーをそのまま渡します。',
    cost: 'こうしたヘッダーの読み方が 2 つのサーバーで違うと、リクエストの終わりについて食い違いを起こさせることができます。リクエストスマグリングと呼ばれ、ロードバランサーのルールやウェブ ACL をすり抜けます。',
    decided:
      'Application Load Balancer の属性 routing.http.drop_invalid_header_fields.enabled を見ます。AWS のデフォルトは false です。属性を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'パケット処理の「無効なヘッダーフィールドを削除」をオンにする → 変更内容の保存。',
    ],
    accept: 'アンダースコアなど、英数字とハイフン以外の文字を名前に含むヘッダーがクライアントに必要な場合。',
  },
};
