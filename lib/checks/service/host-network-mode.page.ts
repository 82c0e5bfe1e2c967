import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { revisionHow } from '../repairs/ecs-how';
import { revisionEn, revisionJa } from './revision-console';

export const hostNetworkModePage: CheckPage = {
  example: { taskDefinition: 'web:7' },
  // The services that run it have no network of their own yet.
  repair: revisionHow(
    () => ({
      filter: '.networkMode = "awsvpc" | del(.containerDefinitions[].portMappings[]?.hostPort)',
      cloudFormation: lines('NetworkMode: awsvpc', '# the service needs a NetworkConfiguration, and a target group of type ip'),
      terraform: lines('network_mode = "awsvpc"', '# the service needs a network_configuration, and a target group of type ip'),
    }),
    { deploy: false },
  ),
  en: {
    title: 'Tasks use the network of their instance',
    sentence: 'Tasks of task definition {taskDefinition} use the network of their instance (networkMode host).',
    cost: 'The containers have the address and the security group of the instance and of every other task on it: they reach what listens on the instance’s loopback and, unless it is kept from them, the credentials of its role. Each port can be taken once only, so a second task of the kind does not fit on the instance.',
    decided:
      'networkMode of the task definitions that services behind a load balancer run; only host fails, whatever user the containers run as. AWS’s default is bridge. A mode that could not be read leaves it unknown.',
    console: revisionEn(
      'Network mode: awsvpc. The service then needs subnets and security groups of its own, and a target group of type ip: create a new service beside the old one and move the traffic.',
    ),
    accept: 'Where the network performance of the host is needed, the instance runs nothing else, and the containers do not run as root.',
  },
  ja: {
    title: 'タスクがインスタンスのネットワークを使っています',
    sentence: 'タスク定義 {taskDefinition} のタスクは、インスタンスのネットワークを使います（networkMode は host）。',
    cost: 'コンテナは、インスタンスやその上のほかのすべてのタスクと同じアドレスとセキュリティグループを使います。インスタンスのループバックで待ち受けるものに接続でき、防いでいなければインスタンスのロールの認証情報も得られます。ポートは 1 つのタスクしか使えないため、同じタスクを 1 台に 2 つ置くことはできません。',
    decided:
      'ロードバランサーの背後のサービスが実行しているタスク定義の networkMode を見ます。不合格は host だけで、コンテナのユーザーは問いません。AWS のデフォルトは bridge です。読めなかった場合は「不明」です。',
    console: revisionJa(
      'ネットワークモード: awsvpc。サービスには専用のサブネットとセキュリティグループ、ターゲットタイプが ip のターゲットグループが必要になるため、新しいサービスを並べて作り、トラフィックを移す。',
    ),
    accept: 'ホストのネットワーク性能が必要で、インスタンスではほかに何も動かさず、コンテナを root で実行していない場合。',
  },
};
