import { serviceHow } from '@/lib/steps/service-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const serviceRuntimeUnprotectedPage: CheckPage = {
  example: { service: 'web' },
  repair: howFor(serviceBy, (service) =>
    serviceHow(service, {
      cli: '--force-new-deployment',
      cloudFormation: 'ForceNewDeployment: {EnableForceNewDeployment: true, ForceNewDeploymentNonce: "1"}',
      terraform: 'force_new_deployment = true',
    }),
  ),
  en: {
    title: 'GuardDuty does not watch a service’s tasks',
    sentence: 'GuardDuty does not watch service {service}, although its Runtime Monitoring of Fargate tasks is on.',
    cost: 'What an attacker does inside a container, such as starting a miner or a shell, raises no finding for this service, while everybody believes that it is watched.',
    decided:
      'guardDutyEnabled of the revisions that the service runs now, where GuardDuty’s automated agent for Fargate is on in the Region; elsewhere, and on other capacity than Fargate, it is not asked for. Revisions or GuardDuty’s settings that could not be read leave it unknown.',
    console: [
      'ECS → Clusters → the cluster → {service} → Update service → Force new deployment → Update: the agent is put beside new tasks only.',
      'Still not watched: the cluster’s tag GuardDutyManaged must not be false, Linux tasks need platform version 1.4.0, a task execution role, and a way to the agent’s image in ECR.',
    ],
    accept: 'Where the cluster was left out on purpose, or another agent watches the tasks.',
  },
  ja: {
    title: 'GuardDuty がサービスのタスクを監視していません',
    sentence: 'GuardDuty は、Fargate タスクの Runtime Monitoring が有効なのに、サービス {service} を監視していません。',
    cost: 'マイニングやシェルの起動など、攻撃者がコンテナ内で行うことがこのサービスでは検出されません。監視されていると誰もが思っている状態です。',
    decided:
      'リージョンで GuardDuty の Fargate 用自動エージェントが有効な場合に、サービスが現在実行しているリビジョンの guardDutyEnabled を見ます。有効でない場合と Fargate 以外のサービスは対象外です。リビジョンや GuardDuty の設定を読めなかった場合は「不明」です。',
    console: [
      'ECS → クラスター → 該当のクラスター → {service} → サービスを更新 → 新しいデプロイの強制 → 更新。エージェントは新しいタスクにだけ追加される。',
      'それでも監視されない場合: クラスターのタグ GuardDutyManaged が false でないこと、Linux タスクのプラットフォームバージョンが 1.4.0 であること、タスク実行ロールがあること、ECR にあるエージェントのイメージに接続できることを確認する。',
    ],
    accept: 'クラスターを意図的に除外している場合や、ほかのエージェントがタスクを監視している場合。',
  },
};
