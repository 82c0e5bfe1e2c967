import type { CheckPage } from '../page';
import { clusterBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';
import { execHow } from './exec-configuration';

export const execUnloggedPage: CheckPage = {
  example: { cluster: 'main', services: 'web', count: 1 },
  repair: howFor(clusterBy, (cluster) =>
    execHow(cluster, { filter: '.logging = "DEFAULT"', cloudFormation: 'Logging: DEFAULT', terraform: 'logging = "DEFAULT"' }),
  ),
  en: {
    title: 'Shells in containers leave no log',
    sentence:
      'Cluster {cluster} keeps no log of what is done by ECS Exec in the containers of {count, plural, one {service} other {services}} {services}.',
    cost: 'CloudTrail tells who opened a shell and when, but not what they did there: after a leak, or a change that broke the site, nobody can find out.',
    decided:
      'logging of the cluster’s execute command configuration: NONE fails while any service of the cluster has ECS Exec on. DEFAULT, which is AWS’s default, logs to the awslogs driver of the task definition, and nothing where there is none: that is not looked at here. Where services could not be listed and none is known to have it on, it is unknown.',
    console: [
      'ECS → Clusters → {cluster} → Update cluster.',
      'ECS Exec → Logging: default, or a log group and a bucket of its own → Update.',
    ],
    accept: 'Where the sessions are recorded otherwise, such as by the preferences of Session Manager.',
  },
  ja: {
    title: 'コンテナのシェルの操作が記録されません',
    sentence:
      'クラスター {cluster} は、{count, plural, other {サービス}} {services} のコンテナで ECS Exec を使って行われた操作を記録しません。',
    cost: 'CloudTrail から、誰がいつシェルを開いたかは分かりますが、そこで何をしたかは分かりません。情報漏えいの後や、変更でサイトが壊れた後に、調べることができません。',
    decided:
      'クラスターの executeCommandConfiguration の logging を見ます。ECS Exec が有効なサービスがクラスターにある間は、NONE なら不合格です。AWS のデフォルトの DEFAULT は、タスク定義の awslogs ドライバーに記録し、ドライバーがなければ何も記録しませんが、ここでは見ません。サービスの一覧を読めず、有効なサービスが見つからない場合は「不明」です。',
    console: [
      'ECS → クラスター → {cluster} → クラスターを更新。',
      'ECS Exec → ログ記録: デフォルト、または専用のロググループとバケット → 更新。',
    ],
    accept: 'Session Manager の設定など、ほかの方法でセッションを記録している場合。',
  },
};
