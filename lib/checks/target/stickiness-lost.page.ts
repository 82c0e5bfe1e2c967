import type { Chain } from '@/lib/chain/chain';
import { ALL_VIEWER_EXCEPT_HOST } from '@/lib/facts/managed-policies';
import { isUnknown } from '@/lib/inventory/unknown';
import { behaviorsPart } from '@/lib/steps/behaviors-how';
import { distributionHow } from '@/lib/steps/cloudfront-steps';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { behaviorsOf } from '../subjects/behaviors';
import { type CookieBehavior, cookieBehavior, sessionBehaviors } from './cookie-behaviors';

const POLICY = `${ALL_VIEWER_EXCEPT_HOST} # Managed-AllViewerExceptHostHeader`;

export const stickinessLostPage: CheckPage = {
  example: { targetGroup: 'web', cookie: 'AWSALB', behaviors: 'E1EXAMPLE Default (*)' },
  repair: ({ subject, chain }) => {
    const lost = sessionBehaviors(behaviorsBefore(chain, subject.id)).filter(({ forwards }) => forwards === 'no');
    const [first] = lost;
    if (first === undefined) return { how: NO_HOW };
    const patterns = lost.flatMap(({ distribution, behavior: { settings } }) =>
      distribution !== first.distribution || isUnknown(settings.pathPattern) ? [] : [settings.pathPattern],
    );
    const part = behaviorsPart(patterns, {
      filter: `.OriginRequestPolicyId = "${ALL_VIEWER_EXCEPT_HOST}"`,
      cloudFormation: `OriginRequestPolicyId: ${POLICY}`,
      terraform: `origin_request_policy_id = "${ALL_VIEWER_EXCEPT_HOST}"`,
    });
    return { how: distributionHow(first.distribution.id, part) };
  },
  en: {
    title: 'Sticky sessions are lost at CloudFront',
    sentence: 'Target group {targetGroup} keeps sessions by cookie {cookie}, which CloudFront does not send on: {behaviors}.',
    cost: 'Every request may get to another task. Sign-ins, baskets and uploads that one task keeps are gone at the next click, now and then, and more often the more tasks there are.',
    decided:
      'Attributes stickiness.enabled and stickiness.type of the group, and for each behavior through which surveyed requests get to it whether the cache policy, the origin request policy or the legacy settings send cookies on. A behavior that takes only GET, HEAD and OPTIONS counts only where no other behavior leads here. AWSALBCORS goes the way of AWSALB. Not applicable without stickiness or without CloudFront. Unknown where a policy names some cookies, as which ones is not read, and where attributes, policies or ways here were not read.',
    console: [
      'CloudFront → Distributions → {behaviors} → Behaviors → Edit → Origin request policy: AllViewerExceptHostHeader, or one of your own that sends {cookie} on.',
      'Or let the application keep sessions outside its tasks, and turn stickiness off: EC2 → Target groups → {targetGroup} → Attributes → Edit.',
    ],
    accept: 'Where sessions are kept outside the tasks anyway; then stickiness can be turned off.',
  },
  ja: {
    title: 'スティッキーセッションが CloudFront で失われます',
    sentence:
      'ターゲットグループ {targetGroup} は Cookie {cookie} でセッションを維持しますが、CloudFront がこの Cookie を転送しません: {behaviors}。',
    cost: 'リクエストごとに別のタスクへ届く可能性があります。1 つのタスクだけが持つサインイン、買い物かご、アップロードが、次のクリックでときどき消えます。タスクが多いほど頻繁になります。',
    decided:
      'グループの属性 stickiness.enabled と stickiness.type、および調査したリクエストがグループに届くまでに通る各ビヘイビアについて、キャッシュポリシー、オリジンリクエストポリシー、従来の設定のいずれかが Cookie を転送するかを見ます。GET、HEAD、OPTIONS だけを受け付けるビヘイビアは、ほかのビヘイビアがない場合だけ数えます。AWSALBCORS は AWSALB と同じ扱いです。スティッキーセッションが無効な場合と、CloudFront を通らない場合は対象外です。ポリシーが一部の Cookie だけを指定している場合は、その名前を読まないため「不明」です。属性、ポリシー、経路を読めなかった場合も「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {behaviors} → ビヘイビア → 編集 → オリジンリクエストポリシー: AllViewerExceptHostHeader、または {cookie} を転送する独自のポリシー。',
      'または、アプリケーションのセッションをタスクの外に保存し、維持設定をオフにします。EC2 → ターゲットグループ → {targetGroup} → 属性 → 編集。',
    ],
    accept: 'セッションがいずれにしてもタスクの外に保存されている場合。その場合は維持設定をオフにできます。',
  },
};

/** Behaviors that lead to the group's load balancer; which of its rules they meet is not asked. */
function behaviorsBefore(chain: Chain, group: string): CookieBehavior[] {
  const loadBalancers = new Set((chain.index.routingsTo.get(group) ?? []).map(({ loadBalancer }) => loadBalancer.arn));
  const links = [...loadBalancers].flatMap((arn) => chain.index.originLinksTo.get(arn) ?? []);
  return links.flatMap(({ distribution, origin }) =>
    behaviorsOf(distribution).flatMap((behavior) =>
      isUnknown(behavior) || behavior.settings.targetOriginId !== origin.id ? [] : [cookieBehavior(chain, distribution, behavior)],
    ),
  );
}
