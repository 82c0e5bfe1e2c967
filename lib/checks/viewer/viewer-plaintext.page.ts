import { behaviorId } from '@/lib/edits/subject-ids';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { behaviorsOf } from '../subjects/behaviors';

export const viewerPlaintextPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', behaviors: '/api/*' },
  repair: ({ subject, chain }) => {
    const distribution = chain.index.distribution.get(subject.id);
    const behaviors = distribution === undefined ? [] : behaviorsOf(distribution).flatMap((one) => (isUnknown(one) ? [] : [one]));
    return {
      edits: behaviors.flatMap(({ settings: { pathPattern, viewerProtocolPolicy } }) =>
        isUnknown(pathPattern) || viewerProtocolPolicy !== 'allow-all'
          ? []
          : [{ setting: 'ViewerProtocolPolicy', subject: behaviorId(subject.id, pathPattern), value: 'redirect-to-https' }],
      ),
    };
  },
  en: {
    title: 'Viewers may use plain HTTP',
    sentence: 'Distribution {distribution} takes plain HTTP for {behaviors}: viewer protocol policy allow-all.',
    cost: 'What viewers send and get there, cookies and form fields among it, can be read and changed by anybody on their network. An object that was fetched over HTTP is cached once for both, so a page that was changed on the way to CloudFront may be shown to viewers over HTTPS.',
    decided:
      'ViewerProtocolPolicy of the default behavior and of every other one; each must be redirect-to-https or https-only. One behavior that allows both fails the distribution. A behavior that could not be read leaves it unknown, unless another one fails.',
    console: [
      'CloudFront → Distributions → {distribution} → Behaviors.',
      'Choose {behaviors} → Edit → Viewer protocol policy: Redirect HTTP to HTTPS → Save changes.',
    ],
    accept: 'Where clients that cannot speak TLS must be served, and what they get is public and harmless.',
  },
  ja: {
    title: 'ビューワーが暗号化されない HTTP を使えます',
    sentence:
      'ディストリビューション {distribution} は {behaviors} で暗号化されない HTTP を受け付けます（ビューワープロトコルポリシー allow-all）。',
    cost: 'Cookie やフォームの入力も含め、そこで送受信する内容は、ビューワーのネットワーク上の誰にでも読まれ、書き換えられる可能性があります。オブジェクトは HTTP と HTTPS で 1 つだけキャッシュされるため、HTTP で取得したものが HTTPS のビューワーにも返されます。',
    decided:
      'デフォルトのビヘイビアとその他すべてのビヘイビアの ViewerProtocolPolicy を見ます。どれも redirect-to-https か https-only でなければなりません。両方を許すビヘイビアが 1 つでもあれば不合格です。読めなかったビヘイビアがあり、ほかに不合格がなければ「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → ビヘイビア。',
      '{behaviors} を選択 → 編集 → ビューワープロトコルポリシー: Redirect HTTP to HTTPS → 変更を保存。',
    ],
    accept: 'TLS を使えないクライアントに応答しなければならず、その内容が公開されていて害がない場合。',
  },
};
