import type { CheckPage } from '../page';
import { revisionHow } from '../repairs/ecs-how';
import { revisionEn, revisionJa } from './revision-console';

export const hostProcessNamespacePage: CheckPage = {
  example: { taskDefinition: 'web:7' },
  repair: revisionHow(() => ({ filter: '.pidMode = "task"', cloudFormation: 'PidMode: task', terraform: 'pid_mode = "task"' })),
  en: {
    title: 'Containers share the process namespace of their host',
    sentence: 'Containers of task definition {taskDefinition} see and may signal every process of their host (pidMode host).',
    cost: 'Whoever gets into one of these containers can look at the processes of every other task on the instance, read secrets from their environment and stop them, and is a step closer to the instance itself.',
    decided:
      'pidMode of the task definitions that services behind a load balancer run; only host fails. AWS’s default is a namespace of its own for each container.',
    console: revisionEn(
      'Create new revision with JSON: take out "pidMode", or set it to "task" so that only the containers of a task see each other.',
    ),
    accept:
      'For agents that watch the host, such as monitoring or security agents that need to see all processes. They rarely belong behind a load balancer.',
  },
  ja: {
    title: 'コンテナがホストのプロセス名前空間を共有しています',
    sentence: 'タスク定義 {taskDefinition} のコンテナは、ホストのすべてのプロセスを見て、シグナルを送ることができます（pidMode は host）。',
    cost: 'こうしたコンテナの 1 つに侵入されると、インスタンス上のほかのすべてのタスクのプロセスを見られ、環境変数からシークレットを読まれ、停止されるおそれがあります。インスタンス自体への侵入にも近づきます。',
    decided:
      'ロードバランサーの背後のサービスが実行しているタスク定義の pidMode を見ます。不合格は host だけです。AWS のデフォルトでは、コンテナごとに独立した名前空間になります。',
    console: revisionJa(
      '「JSON を使用した新しいリビジョンの作成」で "pidMode" を削除する。タスク内のコンテナ同士だけに見せたい場合は "task" にする。',
    ),
    accept:
      'すべてのプロセスを見る必要がある監視エージェントやセキュリティエージェントの場合。ただし、ロードバランサーの背後に置くことはまれです。',
  },
};
