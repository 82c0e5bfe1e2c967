import { detectorHow } from '@/lib/steps/guardduty-how';

import type { CheckPage } from '../page';

export const guarddutyRuntimeMonitoringOffPage: CheckPage = {
  example: { region: 'eu-west-1', services: 2 },
  repair: ({ subject }) => ({ how: detectorHow(subject.id, true) }),
  en: {
    title: 'GuardDuty does not look into tasks on Fargate',
    sentence: 'Runtime Monitoring of GuardDuty with its agent on Fargate is off in {region}; services there: {services}.',
    cost: 'What happens inside a container, such as a shell that a web server starts or a file that is not part of the image and runs, is seen by nobody.',
    decided:
      'The detector’s features RUNTIME_MONITORING and, in it, ECS_FARGATE_AGENT_MANAGEMENT, in Regions where services on Fargate run that a target group leads to. On instances the agent is somebody else’s to look after. Where GuardDuty itself is off, the check for that says so. Unknown where the detector could not be read.',
    console: [
      'Choose Region {region} → GuardDuty → Runtime Monitoring → Configuration → Enable; Automated agent configuration → AWS Fargate (ECS only) → Enable.',
      'ECS → Clusters → Services → Update → Force new deployment: tasks get the agent when they start.',
    ],
    accept: 'Where another agent runs in every task, or tasks are too small for one: it takes memory and is charged by vCPU.',
  },
  ja: {
    title: 'GuardDuty が Fargate のタスクの中を見ていません',
    sentence: '{region} では、Fargate のエージェントを含む GuardDuty の Runtime Monitoring が無効です（サービス {services} 個）。',
    cost: 'ウェブサーバーが起動したシェルや、イメージに含まれないファイルの実行など、コンテナの中で起きることをだれも見ていません。',
    decided:
      'ターゲットグループが指す Fargate のサービスがあるリージョンで、ディテクターの機能 RUNTIME_MONITORING と、その中の ECS_FARGATE_AGENT_MANAGEMENT を見ます。インスタンス上のエージェントは利用者が管理するものです。GuardDuty 自体が無効な場合は、そのためのチェックで示します。ディテクターを読めなかった場合は「不明」です。',
    console: [
      'リージョン {region} を選択 → GuardDuty → Runtime Monitoring → 設定 → 有効化。自動エージェント設定 → AWS Fargate (ECS のみ) → 有効化。',
      'ECS → クラスター → サービス → 更新 → 新しいデプロイを強制: タスクは起動時にエージェントを受け取ります。',
    ],
    accept:
      'すべてのタスクで別のエージェントが動いている場合や、タスクが小さすぎる場合。エージェントはメモリを使い、vCPU ごとに課金されます。',
  },
};
