import { isUnknown } from '@/lib/inventory/unknown';
import { healthCheckHow } from '@/lib/steps/health-check-how';

import type { CheckPage } from '../page';
import { howFor, targetGroupBy } from '../repairs/how-for';

export const healthCheckElsewherePage: CheckPage = {
  example: { targetGroup: 'web', checked: 'HTTP 8081', traffic: 'HTTPS 8443' },
  repair: howFor(targetGroupBy, (group) =>
    healthCheckHow(
      group,
      ['port', 'traffic-port'],
      ...(isUnknown(group.protocol) || group.protocol === null ? [] : [['protocol', group.protocol] as const]),
    ),
  ),
  en: {
    title: 'Health checks ask another port or protocol than requests',
    sentence: 'The health checks of {targetGroup} ask {checked}, while requests go to {traffic}.',
    cost: 'Targets are reported healthy by a server, or a port, that serves nobody. When the one that serves stops answering, or its TLS breaks, the load balancer goes on sending requests there, and a deployment that broke it goes through.',
    decided:
      'HealthCheckPort and HealthCheckProtocol against Protocol of the group and the ports that its targets were registered with; traffic-port, the default, is the target’s own port. Either of them different fails. Groups of network load balancers and of Lambda functions are left out. Unknown where one of them was not read and nothing differs.',
    console: [
      'EC2 → Target groups → {targetGroup} → Health checks → Edit → Advanced health check settings → Port: Traffic port.',
      'Health check protocol: that of the group → Save changes.',
    ],
    accept: 'Where a management port answers for the whole application, and really asks it.',
  },
  ja: {
    title: 'ヘルスチェックのポートかプロトコルが、リクエストと異なります',
    sentence: '{targetGroup} のヘルスチェックは {checked} を調べますが、リクエストは {traffic} に送られます。',
    cost: 'だれにも応答していないサーバーやポートによって、ターゲットが正常と報告されます。実際に応答するほうが止まったり、その TLS が壊れたりしても、ロードバランサーはそこへリクエストを送り続け、壊れたデプロイもそのまま通ります。',
    decided:
      'HealthCheckPort と HealthCheckProtocol を、グループの Protocol と、ターゲットが登録されたポートと比べます。デフォルトの traffic-port はターゲット自身のポートです。どちらかが異なれば不合格です。Network Load Balancer のグループと Lambda 関数のグループは対象外です。いずれかを読めず、ほかに違いがない場合は「不明」です。',
    console: [
      'EC2 → ターゲットグループ → {targetGroup} → ヘルスチェック → 編集 → ヘルスチェックの詳細設定 → ポート: トラフィックポート。',
      'ヘルスチェックプロトコル: グループと同じもの → 変更内容の保存。',
    ],
    accept: '管理用ポートがアプリケーション全体に代わって応答し、実際にアプリケーションを確認している場合。',
  },
};
