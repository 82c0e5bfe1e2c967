import { behaviorId } from '@/lib/edits/subject-ids';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { behaviorsOf } from '../subjects/behaviors';

export const webAclBodyUnseenPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', behaviors: '/greet/*', webAcl: 'edge', rules: 'common', count: 1 },
  repair: ({ subject, chain }) => {
    const distribution = chain.index.distribution.get(subject.id);
    const behaviors = distribution === undefined ? [] : behaviorsOf(distribution).flatMap((one) => (isUnknown(one) ? [] : [one]));
    return {
      edits: behaviors.flatMap(({ settings: { pathPattern, grpcEnabled } }) =>
        isUnknown(pathPattern) || grpcEnabled !== true
          ? []
          : [{ setting: 'GrpcConfig', subject: behaviorId(subject.id, pathPattern), value: 'disabled' }],
      ),
    };
  },
  en: {
    title: 'Rules of the web ACL do not see gRPC bodies',
    sentence:
      '{count, plural, one {Rule {rules} of web ACL {webAcl} does} other {Rules {rules} of web ACL {webAcl} do}} not see the bodies of gRPC requests for {behaviors} of distribution {distribution}.',
    cost: 'What the rules look for in bodies passes when it comes by gRPC; only their other rules apply. The service must check its messages itself.',
    decided:
      'GrpcConfig of the behaviors, where the web ACL has rules that look at the body or groups of AWS’s that do: AWS WAF leaves those rules out for gRPC. Rules inside own groups are not read. What could not be read is unknown. The repair turns gRPC off and is right only where nobody uses it.',
    console: [
      'Where nobody speaks gRPC: CloudFront → Distributions → {distribution} → Behaviors → {behaviors} → Edit → Allow gRPC requests over HTTP/2: off → Save changes.',
      'Where somebody does: check the messages in the service.',
    ],
    accept: 'Where the service behind checks its messages, as one that speaks gRPC has to.',
  },
  ja: {
    title: 'ウェブ ACL のルールが gRPC の本文を検査していません',
    sentence:
      'ウェブ ACL {webAcl} の{count, plural, other {ルール}} {rules} は、ディストリビューション {distribution} の {behaviors} への gRPC リクエストの本文を検査しません。',
    cost: 'ルールが本文から見つけるはずのものも、gRPC で届けば通過します。適用されるのは本文以外のルールだけです。メッセージはサービス自身が検査しなければなりません。',
    decided:
      'ウェブ ACL に本文を検査するルール、またはそうしたルールを含む AWS のグループがある場合に、ビヘイビアの GrpcConfig を見ます。AWS WAF は gRPC ではそれらのルールを適用しません。自分のグループ内のルールは読み取りません。読めなかった場合は「不明」です。修正は gRPC を無効にするもので、誰も使っていない場合にだけ適切です。',
    console: [
      'gRPC を使っていない場合: CloudFront → ディストリビューション → {distribution} → ビヘイビア → {behaviors} → 編集 → HTTP/2 経由の gRPC リクエストを許可: オフ → 変更を保存。',
      '使っている場合: サービス側でメッセージを検査する。',
    ],
    accept: '背後のサービスがメッセージを検査している場合（gRPC のサービスには必要です）。',
  },
};
