import { isUnknown } from '@/lib/inventory/unknown';
import { hstsHow } from '@/lib/steps/hsts-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { behaviorsOf } from '../subjects/behaviors';
import { transportSecurityOf } from './transport-security';

export const hstsMissingPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', behaviors: '/api/*' },
  repair: ({ subject, chain }) => {
    const distribution = chain.index.distribution.get(subject.id);
    if (distribution === undefined) return { how: NO_HOW };
    const wrong = behaviorsOf(distribution).flatMap((one) => {
      if (isUnknown(one) || isUnknown(one.settings.pathPattern)) return [];
      const part = transportSecurityOf(chain, distribution, one);
      if (part === 'right' || isUnknown(part)) return [];
      const { pathPattern: pattern, responseHeadersPolicyId } = one.settings;
      return [{ pattern, policy: chain.inventory.responseHeadersPolicies.find(({ id }) => id === responseHeadersPolicyId) ?? null }];
    });
    return { how: hstsHow(distribution.id, wrong) };
  },
  en: {
    title: 'Browsers are not told to come back over HTTPS only',
    sentence: 'Distribution {distribution} answers {behaviors} without Strict-Transport-Security of a year or longer.',
    cost: 'Who types the name, or follows an old http:// link, starts over plain HTTP every time. Somebody on their network can answer before the redirect does, and keep them on a copy of the site.',
    decided:
      'For every behavior: the Strict-Transport-Security of its response headers policy, or the listener attribute routing.http.response.strict_transport_security.header_value of the load balancers behind it; a max-age of 31536000 seconds at least. A policy that does not override lets the listener’s header stand. The application or an edge function may send the header by itself, which AWS’s settings do not show: then accept this. A policy, listener or origin that could not be read leaves it unknown.',
    console: [
      'CloudFront → Policies → Response headers → Create response headers policy: Strict-Transport-Security, max-age 31536000.',
      'CloudFront → Distributions → {distribution} → Behaviors: choose {behaviors} → Edit → Response headers policy → Save changes.',
    ],
    accept: 'Where the application sends the header itself, or only programs call, which do not follow it.',
  },
  ja: {
    title: '次回から HTTPS だけで接続するよう、ブラウザに伝えていません',
    sentence: 'ディストリビューション {distribution} は {behaviors} で、1 年以上の Strict-Transport-Security を付けずに応答します。',
    cost: '名前を入力した人や古い http:// のリンクをたどった人は、毎回暗号化されない HTTP から始まります。同じネットワークにいる攻撃者は、リダイレクトより先に応答して、偽のサイトに留めることができます。',
    decided:
      'すべてのビヘイビアについて、レスポンスヘッダーポリシーの Strict-Transport-Security、または背後のロードバランサーのリスナー属性 routing.http.response.strict_transport_security.header_value を見ます。max-age は 31536000 秒以上でなければなりません。オーバーライドしないポリシーでは、リスナーのヘッダーがそのまま残ります。アプリケーションやエッジ関数が自らヘッダーを送ることもありますが、AWS の設定には現れません。その場合はこの結果を受け入れてください。ポリシー、リスナー、オリジンのいずれかを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ポリシー → レスポンスヘッダー → レスポンスヘッダーポリシーを作成: Strict-Transport-Security、max-age 31536000。',
      'CloudFront → ディストリビューション → {distribution} → ビヘイビア: {behaviors} を選択 → 編集 → レスポンスヘッダーポリシー → 変更を保存。',
    ],
    accept: 'アプリケーションが自らヘッダーを送っている場合や、ヘッダーに従わないプログラムだけが呼び出す場合。',
  },
};
