import { serviceConnectHow } from '@/lib/steps/service-connect-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { NO_HOW } from '../repairs/how-for';

export const serviceConnectCutsShortPage: CheckPage = {
  example: { service: 'web', port: 'web', seconds: 15, loadBalancer: 'web', idle: 60 },
  repair: ({ subject, params, chain }) => {
    const service = serviceBy(chain, subject.id);
    if (service === undefined) return { how: NO_HOW };
    return { how: serviceConnectHow(service, String(params['port']), Number(params['idle'])) };
  },
  en: {
    title: 'Service Connect ends requests that the load balancer would wait for',
    sentence:
      'Service Connect ends requests to port {port} of {service} after {seconds} seconds; load balancer {loadBalancer} would wait {idle}.',
    cost: 'Answers that take longer, such as reports, exports and uploads, fail with 504, and raising the load balancer’s idle timeout changes nothing: the proxy in front of the container gives up first. 15 seconds is its default, which nobody has chosen.',
    decided:
      'perRequestTimeoutSeconds of the Service Connect port that the load balancer’s requests pass, 15 where none is set and none at 0, against the idle timeout of the load balancer, 60 where none is set. Only ports with a protocol (appProtocol) in awsvpc tasks without ingressPortOverride have one. Not applicable without such a port; unknown where Service Connect, the task definition, the port or the load balancer’s attributes were not read.',
    console: [
      'ECS → Clusters → Services → {service} → Update → Service Connect → port {port} → Timeouts: Per request timeout of at least {idle} seconds, or 0 for none.',
    ],
    accept: 'Where every answer takes less, and the proxy is meant to end the others early.',
  },
  ja: {
    title: 'ロードバランサーが待つリクエストを Service Connect が打ち切ります',
    sentence:
      'Service Connect は {service} のポート {port} へのリクエストを {seconds} 秒で打ち切りますが、ロードバランサー {loadBalancer} は {idle} 秒待ちます。',
    cost: 'レポート、エクスポート、アップロードなど、それより長くかかる応答は 504 で失敗します。コンテナの手前のプロキシが先に諦めるため、ロードバランサーのアイドルタイムアウトを延ばしても変わりません。15 秒は、だれも選んでいないデフォルトです。',
    decided:
      'ロードバランサーのリクエストが通る Service Connect のポートの perRequestTimeoutSeconds（未設定なら 15、0 なら無制限）を、ロードバランサーのアイドルタイムアウト（未設定なら 60）と比べます。この制限があるのは、ingressPortOverride のない awsvpc タスクの、プロトコル（appProtocol）を持つポートだけです。そのようなポートがない場合は対象外です。Service Connect、タスク定義、ポート、ロードバランサーの属性を読めなかった場合は「不明」です。',
    console: [
      'ECS → クラスター → サービス → {service} → 更新 → Service Connect → ポート {port} → タイムアウト: リクエストごとのタイムアウトを {idle} 秒以上、または無制限の 0 にします。',
    ],
    accept: 'すべての応答がそれより短く、ほかはプロキシに早く打ち切らせるつもりである場合。',
  },
};
