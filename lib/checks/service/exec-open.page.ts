import { serviceHow } from '@/lib/steps/service-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const execOpenPage: CheckPage = {
  example: { service: 'web' },
  repair: howFor(serviceBy, (service) =>
    serviceHow(service, {
      cli: '--disable-execute-command --force-new-deployment',
      cloudFormation: 'EnableExecuteCommand: false',
      terraform: 'enable_execute_command = false',
    }),
  ),
  en: {
    title: 'Shells can be opened in running containers',
    sentence: 'ECS Exec is on for service {service}: shells can be opened in its running containers.',
    cost: 'Whoever may call ecs:ExecuteCommand gets a shell as root, whatever user the container runs as, with the secrets of its environment and the rights of the task role. The root file system cannot be made read-only, since the agent writes to it.',
    decided: 'enableExecuteCommand of the service; AWS’s default is false. Who may call ecs:ExecuteCommand is not read.',
    console: [
      'ECS → Clusters → the cluster → {service} → Update service → Troubleshooting configuration: clear “Turn on ECS Exec”.',
      'Choose Force new deployment → Update: tasks that run now keep it until they end.',
    ],
    accept: 'Where problems have to be looked at in running containers, few may call ecs:ExecuteCommand, and sessions are logged.',
  },
  ja: {
    title: '実行中のコンテナでシェルを開けます',
    sentence: 'サービス {service} では ECS Exec が有効で、実行中のコンテナでシェルを開けます。',
    cost: 'ecs:ExecuteCommand を呼び出せる人は、コンテナのユーザーにかかわらず root のシェルを得て、環境変数のシークレットとタスクロールの権限を使えます。エージェントが書き込むため、ルートファイルシステムを読み取り専用にすることもできません。',
    decided: 'サービスの enableExecuteCommand を見ます。AWS のデフォルトは false です。ecs:ExecuteCommand を呼び出せる人は読みません。',
    console: [
      'ECS → クラスター → 該当のクラスター → {service} → サービスを更新 → トラブルシューティング設定の「ECS Exec をオンにする」のチェックを外す。',
      '新しいデプロイの強制を選択 → 更新。実行中のタスクでは、終了するまで有効なまま。',
    ],
    accept: '実行中のコンテナで問題を調べる必要があり、ecs:ExecuteCommand を呼び出せる人が限られ、セッションが記録されている場合。',
  },
};
