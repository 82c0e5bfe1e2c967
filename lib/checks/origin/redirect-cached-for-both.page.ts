import type { Edit } from '@/lib/edits/setting';
import { behaviorId } from '@/lib/edits/subject-ids';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { behaviorsOf } from '../subjects/behaviors';

export const redirectCachedForBothPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', behaviors: 'Default (*)' },
  repair: ({ subject, chain }) => {
    const distribution = chain.index.distribution.get(subject.id);
    const edits = (distribution === undefined ? [] : behaviorsOf(distribution)).flatMap((behavior): Edit[] => {
      if (isUnknown(behavior)) return [];
      const { pathPattern, viewerProtocolPolicy } = behavior.settings;
      if (isUnknown(pathPattern) || viewerProtocolPolicy !== 'allow-all') return [];
      return [{ setting: 'ViewerProtocolPolicy', subject: behaviorId(subject.id, pathPattern), value: 'redirect-to-https' }];
    });
    return { edits };
  },
  en: {
    title: 'A redirect to HTTPS is cached for viewers who are there already',
    sentence:
      'For {behaviors} of {distribution} the load balancer redirects plain HTTP to HTTPS, and CloudFront keeps the redirect for both schemes.',
    cost: 'CloudFront keeps one copy of an object for both schemes. Once somebody has come over plain HTTP, viewers over HTTPS get the kept redirect to the page that they ask for, again and again: “too many redirects”, for as long as the copy lasts, and only in the places where it was kept.',
    decided:
      'Traced pages over HTTPS whose twin over plain HTTP the load balancer redirects to them: behaviors with ViewerProtocolPolicy allow-all, an origin that is reached as the viewer comes (match-viewer), and a cache policy that keeps answers. Unknown where what happens to pages could not be determined.',
    console: [
      'CloudFront → Distributions → {distribution} → Behaviors → {behaviors} → Edit → Viewer protocol policy: Redirect HTTP to HTTPS → Save changes.',
      'CloudFront → Distributions → {distribution} → Invalidations → Create invalidation: /*.',
    ],
    accept: 'Where the redirect forbids caching in its own headers, which a load balancer’s does not.',
  },
  ja: {
    title: 'HTTPS へのリダイレクトが、すでに HTTPS のビューワーにもキャッシュされます',
    sentence:
      '{distribution} のビヘイビア {behaviors} では、暗号化されない HTTP をロードバランサーが HTTPS にリダイレクトし、CloudFront がそのリダイレクトを両方のスキームに対してキャッシュします。',
    cost: 'CloudFront はオブジェクトを HTTP と HTTPS で 1 つだけキャッシュします。だれかが暗号化されない HTTP で来ると、HTTPS のビューワーにも、いま求めているページへのリダイレクトが繰り返し返されます。コピーが残っている間、キャッシュされた拠点でだけ「リダイレクトが多すぎます」となります。',
    decided:
      '追跡した HTTPS のページのうち、同じページの HTTP 版をロードバランサーがそこへリダイレクトするものを見ます。ViewerProtocolPolicy が allow-all で、オリジンへビューワーと同じスキームで接続し（match-viewer）、キャッシュポリシーが応答を保持する場合です。ページの結果を判定できなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → ビヘイビア → {behaviors} → 編集 → ビューワープロトコルポリシー: Redirect HTTP to HTTPS → 変更を保存。',
      'CloudFront → ディストリビューション → {distribution} → キャッシュ削除 → キャッシュ削除を作成: /*。',
    ],
    accept: 'リダイレクト自身のヘッダーがキャッシュを禁止している場合。ロードバランサーのリダイレクトは禁止しません。',
  },
};
