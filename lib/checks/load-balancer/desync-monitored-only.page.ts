import { loadBalancerAttributeHow } from '@/lib/steps/attribute-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const desyncMonitoredOnlyPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    loadBalancerAttributeHow(loadBalancer, {
      key: 'routing.http.desync_mitigation_mode',
      value: 'defensive',
      terraform: 'desync_mitigation_mode',
    }),
  ),
  en: {
    title: 'Requests that servers may read differently are only counted',
    sentence: 'Load balancer {loadBalancer} lets requests through that two servers may read differently: desync mitigation mode monitor.',
    cost: 'A request whose length is ambiguous can hide a second one. Whoever sends it gets past rules and web ACLs, or poisons the connection that other people’s requests share.',
    decided:
      'Attribute routing.http.desync_mitigation_mode of application load balancers: monitor fails, defensive (AWS’s default) and strictest pass. Where the attributes could not be read it is unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Packet handling: choose “Defensive” as the desync mitigation mode → Save changes.',
    ],
    accept: 'For a short time, to learn from the metric DesyncMitigationMode_NonCompliant_Request_Count which clients would be refused.',
  },
  ja: {
    title: 'サーバーによって解釈が異なりうるリクエストを数えるだけで通しています',
    sentence: 'ロードバランサー {loadBalancer} は、サーバーによって解釈が異なりうるリクエストを通します（Desync 緩和モードが monitor）。',
    cost: '長さのあいまいなリクエストには、2 つ目のリクエストを隠せます。送信者はルールやウェブ ACL をすり抜けたり、ほかの人のリクエストと共有する接続を汚染したりできます。',
    decided:
      'Application Load Balancer の属性 routing.http.desync_mitigation_mode を見ます。monitor は不合格、defensive（AWS のデフォルト）と strictest は合格です。属性を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'パケット処理の Desync 緩和モードで defensive（防御）を選ぶ → 変更内容の保存。',
    ],
    accept: 'どのクライアントが拒否されることになるかを、メトリクス DesyncMitigationMode_NonCompliant_Request_Count で短期間調べる場合。',
  },
};
