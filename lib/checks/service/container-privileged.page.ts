import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgePrivileged } from './container-privileged';
import { revisionEn, revisionJa } from './revision-console';

export const containerPrivilegedPage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(judgePrivileged, () => ({
    filter: '.privileged = false',
    cloudFormation: 'Privileged: false',
    terraform: 'privileged = false',
  })),
  en: {
    title: 'A container runs privileged',
    sentence: 'Task definition {taskDefinition} runs {containers} privileged: with the rights of root on its instance.',
    cost: 'Whoever gets into the container has the instance, with every other task on it, their secrets and the instance’s role.',
    decided:
      'privileged of every container; one that is true fails. AWS’s default is false. Fargate refuses privileged containers. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Create new revision with JSON: set "privileged" to false for {containers}; add in "linuxParameters" the single capabilities that are really needed.',
    ),
    accept: 'For agents that have to work on the instance itself. They rarely belong behind a load balancer.',
  },
  ja: {
    title: 'コンテナが特権モードで動いています',
    sentence: 'タスク定義 {taskDefinition} は {containers} を特権モードで実行します。インスタンスの root と同じ権限です。',
    cost: 'コンテナに侵入されると、インスタンス全体、その上のほかのすべてのタスクとそのシークレット、インスタンスのロールまで奪われます。',
    decided:
      'すべてのコンテナの privileged を見ます。true が 1 つでもあれば不合格です。AWS のデフォルトは false です。Fargate は特権コンテナを受け付けません。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      '「JSON を使用した新しいリビジョンの作成」で {containers} の "privileged" を false にする。本当に必要なケーパビリティだけを "linuxParameters" に加える。',
    ),
    accept: 'インスタンス自体を操作しなければならないエージェントの場合。ただし、ロードバランサーの背後に置くことはまれです。',
  },
};
