import { serviceHow } from '@/lib/steps/service-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const serviceSingleTaskPage: CheckPage = {
  example: { service: 'web' },
  repair: howFor(serviceBy, (service) =>
    serviceHow(service, { cli: '--desired-count 2', cloudFormation: 'DesiredCount: 2', terraform: 'desired_count = 2' }),
  ),
  en: {
    title: 'A service runs a single task',
    sentence: 'Service {service} runs a single task.',
    cost: 'When the task, its instance or its Availability Zone fails, nothing answers until ECS has started another one: requests end in errors for as long as that takes. A rolling deployment does not interrupt it, since by default the new task is healthy before the old one is stopped, unless there is no room for two.',
    decided:
      'desiredCount at the time of the scan: 1 fails, also where auto scaling has just made it so. Services that are turned off (0) are left out. A count that could not be read leaves it unknown.',
    console: [
      'ECS → Clusters → the cluster → {service} → Update service → Desired tasks: 2, in subnets of two Availability Zones → Update.',
      'Where the service scales automatically: set the minimum number of tasks to 2.',
    ],
    accept: 'Where a few minutes without answers do no harm, or where the application must not run twice.',
  },
  ja: {
    title: 'サービスのタスクが 1 つだけです',
    sentence: 'サービス {service} はタスクを 1 つだけ実行しています。',
    cost: 'タスク、そのインスタンス、アベイラビリティーゾーンのいずれかに障害が起きると、ECS が別のタスクを起動するまで応答するものがなく、その間リクエストはエラーになります。ローリングデプロイでは中断しません。デフォルトでは新しいタスクが正常になってから古いタスクを停止するためです。ただし、2 つを動かす余裕がない場合は中断します。',
    decided:
      'スキャン時点の desiredCount を見ます。1 なら、Auto Scaling によるものでも不合格です。停止しているサービス（0）は対象外です。読めなかった場合は「不明」です。',
    console: [
      'ECS → クラスター → 該当のクラスター → {service} → サービスを更新 → 必要なタスク: 2（サブネットは 2 つのアベイラビリティーゾーン）→ 更新。',
      'サービスが自動でスケールする場合は、タスクの最小数を 2 にする。',
    ],
    accept: '数分間応答がなくても支障がない場合や、アプリケーションを 2 つ同時に動かせない場合。',
  },
};
