import { healthCheckHow } from '@/lib/steps/health-check-how';

import type { CheckPage } from '../page';
import { howFor, targetGroupBy } from '../repairs/how-for';

export const healthCheckOffPage: CheckPage = {
  example: { targetGroup: 'fn' },
  repair: howFor(targetGroupBy, (group) => healthCheckHow(group, ['enabled', 'true'])),
  en: {
    title: 'Nobody checks the health of the target',
    sentence: 'Target group {targetGroup} has no health checks.',
    cost: 'A function that fails on every call counts as well as one that works: there is no alarm on unhealthy targets, and DNS failover between load balancers never leaves it.',
    decided:
      'HealthCheckEnabled. Only groups of Lambda functions may be without checks, and are unless somebody turns them on; all others are always checked. A check for which no path is set asks for /. Unknown where the health check was not read.',
    console: ['EC2 → Target groups → {targetGroup} → Health checks → Edit → Health checks: Enable → Save changes.'],
    accept:
      'Each check is a call of the function that is paid for. Where errors of the function ring an alarm of their own, and nothing fails over, checks add nothing.',
  },
  ja: {
    title: 'ターゲットのヘルスチェックが行われていません',
    sentence: 'ターゲットグループ {targetGroup} にはヘルスチェックがありません。',
    cost: '呼び出すたびに失敗する関数も、動いている関数と同じに扱われます。異常なターゲットのアラームは鳴らず、ロードバランサー間の DNS フェイルオーバーもそこから離れません。',
    decided:
      'HealthCheckEnabled を見ます。ヘルスチェックなしにできるのは Lambda 関数のグループだけで、有効にしない限りありません。ほかのグループは常にチェックされます。パスを設定していないチェックは / を調べます。ヘルスチェックの設定を読めなかった場合は「不明」です。',
    console: ['EC2 → ターゲットグループ → {targetGroup} → ヘルスチェック → 編集 → ヘルスチェック: 有効化 → 変更内容の保存。'],
    accept:
      'チェックは 1 回ごとに、課金される関数の呼び出しです。関数のエラーに専用のアラームがあり、フェイルオーバーするものもないなら、チェックは何も加えません。',
  },
};
