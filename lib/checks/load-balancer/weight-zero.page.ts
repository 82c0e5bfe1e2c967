import { weightlessHow } from '@/lib/steps/weightless-how';

import type { CheckPage } from '../page';
import { loadBalancerBy, NO_HOW } from '../repairs/how-for';

export const weightZeroPage: CheckPage = {
  example: { loadBalancer: 'web', targetGroups: 'green' },
  repair: ({ subject, chain }) => {
    const loadBalancer = loadBalancerBy(chain, subject.id);
    return { how: loadBalancer === undefined ? NO_HOW : weightlessHow(chain, loadBalancer) };
  },
  en: {
    title: 'A target group gets no requests: its weight is 0',
    sentence: 'Rules of load balancer {loadBalancer} send no request to {targetGroups}: weight 0.',
    cost: 'What looks like a spare is none: when the other groups have no healthy target, requests fail and do not go there. Containers that run there cost money and answer nobody.',
    decided:
      'Forward actions with several target groups one of which has weight 0 while another has more. Where both sides belong to a blue/green deployment of one ECS service, ECS moves the weights itself, and this is as it should be. Weights or actions that could not be read leave it unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → the rule → Edit.',
      'Take {targetGroups} out of the forward action, or give it a weight → Save changes.',
    ],
    accept: 'While traffic is being moved from one group to the other.',
  },
  ja: {
    title: '重みが 0 で、リクエストが届かないターゲットグループがあります',
    sentence: 'ロードバランサー {loadBalancer} のルールは、重みが 0 のため {targetGroups} にリクエストを送りません。',
    cost: '予備のように見えて、予備にはなりません。ほかのグループに正常なターゲットがなくなっても、リクエストはそこへ送られずに失敗します。そこで動くコンテナは、誰にも応答しないまま費用がかかります。',
    decided:
      '複数のターゲットグループを持つ転送アクションのうち、重みが 0 のグループと 0 より大きいグループがあるものを見ます。両方が 1 つの ECS サービスのブルー/グリーンデプロイに属していれば、ECS が重みを切り替えるため、これで正常です。重みやアクションを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → 該当のルール → 編集。',
      '転送アクションから {targetGroups} を外すか、重みを設定する → 変更内容の保存。',
    ],
    accept: 'あるグループから別のグループへトラフィックを移している途中の場合。',
  },
};
