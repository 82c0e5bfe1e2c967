import { draftOf } from '@/lib/edits/draft';
import type { Edit } from '@/lib/edits/setting';
import { hostHeader } from '@/lib/edits/settings/host-header';
import { behaviorId, originId } from '@/lib/edits/subject-ids';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { originBy } from '../repairs/origin-by';
import { behaviorsLeadingTo } from './origin-use';

export const redirectLeavesCloudFrontPage: CheckPage = {
  example: {
    ...{ distribution: 'E1EXAMPLE', origin: 'alb', loadBalancer: 'web', url: 'https://www.example.com/' },
    ...{ location: 'https://origin.example.com/', host: 'origin.example.com', scheme: 'http' },
  },
  repair: ({ subject, params, chain }) => {
    const link = originBy(chain, subject.id);
    if (link === undefined) return { edits: [] };
    const own = originId(link.distribution.id, link.origin.id);
    // Over HTTPS the load balancer has nothing to redirect; with the viewer's Host over plain HTTP it would redirect for ever.
    if (params['scheme'] === 'http') return { edits: [{ setting: 'OriginProtocolPolicy', subject: own, value: 'https-only' }] };
    const draft = draftOf(chain.inventory);
    const edits = behaviorsLeadingTo(link).flatMap((behavior): Edit[] => {
      if (isUnknown(behavior) || isUnknown(behavior.settings.pathPattern)) return [];
      const id = behaviorId(link.distribution.id, behavior.settings.pathPattern);
      return hostHeader.accepts(draft, id, 'viewer') ? [{ setting: 'HostHeader', subject: id, value: 'viewer' }] : [];
    });
    return { edits };
  },
  en: {
    title: 'A redirect throws viewers out of CloudFront',
    sentence: 'Load balancer {loadBalancer} redirects {url} of {distribution} to {location}: {host} is not behind CloudFront.',
    cost: 'CloudFront hands redirects on and keeps them. Viewers go to {host} themselves: where the load balancer is shut they get a certificate error or wait until they give up; where it is open they go on past the web ACL and the cache, and see a name that is none of theirs. The redirect lasts in caches after it is mended.',
    decided:
      'What happens to the pages that were traced through every behavior and rule: a redirect of the load balancer to a name that leads to a load balancer or an origin itself, and that no distribution answers to. The placeholder for the host stands for the Host that the load balancer received, which is the origin’s own name unless a policy sends the viewer’s on. Unknown where what happens could not be determined.',
    console: [
      'Where the redirect leads to HTTPS: CloudFront → Distributions → {distribution} → Origins → {origin} → Edit → Protocol: HTTPS only → Save changes.',
      'Else: CloudFront → Distributions → {distribution} → Behaviors → Edit → Origin request policy: AllViewer, once the load balancer has a certificate for the viewers’ names; or EC2 → Load Balancers → {loadBalancer} → Listeners and rules → the redirect → Host: the viewers’ name.',
      'CloudFront → Distributions → {distribution} → Invalidations → Create invalidation: /*.',
    ],
    accept: 'Where viewers are meant to go on at {host}.',
  },
  ja: {
    title: 'リダイレクトがビューワーを CloudFront の外に出します',
    sentence:
      'ロードバランサー {loadBalancer} は {distribution} の {url} を {location} にリダイレクトします。{host} は CloudFront の背後にありません。',
    cost: 'CloudFront はリダイレクトをそのまま返し、キャッシュします。ビューワーは自分で {host} に向かいます。ロードバランサーが閉じていれば証明書エラーになるかタイムアウトまで待たされ、開いていればウェブ ACL とキャッシュを通らずに進み、見覚えのない名前を目にします。直した後も、リダイレクトはキャッシュに残ります。',
    decided:
      'すべてのビヘイビアとルールを通して追跡したページの結果を見ます。ロードバランサーのリダイレクト先が、ロードバランサーやオリジン自身の名前で、どのディストリビューションも応答しない名前なら不合格です。ホストのプレースホルダーは、ロードバランサーが受け取った Host を表し、ポリシーがビューワーのものを転送しない限り、オリジン自身の名前です。結果を判定できなかった場合は「不明」です。',
    console: [
      'リダイレクト先が HTTPS の場合: CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集 → プロトコル: HTTPS のみ → 変更を保存。',
      'それ以外の場合: ロードバランサーにビューワーの名前の証明書を用意してから、CloudFront → ディストリビューション → {distribution} → ビヘイビア → 編集 → オリジンリクエストポリシー: AllViewer。または EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → リダイレクト → ホスト: ビューワーの名前。',
      'CloudFront → ディストリビューション → {distribution} → キャッシュ削除 → キャッシュ削除を作成: /*。',
    ],
    accept: 'ビューワーが {host} で続けることが意図されている場合。',
  },
};
