import type { CheckPage } from '../page';
import { revisionHow } from '../repairs/ecs-how';
import { revisionEn, revisionJa } from './revision-console';

export const hostIpcNamespacePage: CheckPage = {
  example: { taskDefinition: 'web:7' },
  repair: revisionHow(() => ({ filter: '.ipcMode = "task"', cloudFormation: 'IpcMode: task', terraform: 'ipc_mode = "task"' })),
  en: {
    title: 'Containers share the IPC namespace of their host',
    sentence: 'Containers of task definition {taskDefinition} share memory, queues and semaphores with their host (ipcMode host).',
    cost: 'Whoever gets into one of these containers can read and change what the instance, and every other task on it that does the same, keeps in shared memory.',
    decided:
      'ipcMode of the task definitions that services behind a load balancer run; only host fails. Where it is not set, Docker’s setting on the instance decides, which is not read: it counts as passed.',
    console: revisionEn(
      'Create new revision with JSON: take out "ipcMode", or set it to "task" so that only the containers of a task share memory.',
    ),
    accept: 'Where a container has to speak through shared memory with software that runs on the instance itself.',
  },
  ja: {
    title: 'コンテナがホストの IPC 名前空間を共有しています',
    sentence: 'タスク定義 {taskDefinition} のコンテナは、共有メモリ、キュー、セマフォをホストと共有しています（ipcMode は host）。',
    cost: 'こうしたコンテナの 1 つに侵入されると、インスタンスや、同じ設定のほかのすべてのタスクが共有メモリに置いている内容を読まれ、書き換えられるおそれがあります。',
    decided:
      'ロードバランサーの背後のサービスが実行しているタスク定義の ipcMode を見ます。不合格は host だけです。設定がない場合はインスタンスの Docker の設定で決まりますが、それは読まないため合格とします。',
    console: revisionJa(
      '「JSON を使用した新しいリビジョンの作成」で "ipcMode" を削除する。タスク内のコンテナ同士だけで共有したい場合は "task" にする。',
    ),
    accept: 'インスタンス上で直接動くソフトウェアと、共有メモリで通信しなければならない場合。',
  },
};
