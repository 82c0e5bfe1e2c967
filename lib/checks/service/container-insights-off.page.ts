import { clusterHow } from '@/lib/steps/cluster-how';
import { lines, sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { clusterBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const containerInsightsOffPage: CheckPage = {
  example: { cluster: 'main' },
  repair: howFor(clusterBy, (cluster) =>
    clusterHow(cluster, {
      cli: `aws ecs update-cluster-settings --region ${sh(cluster.region)} --cluster ${sh(cluster.arn)} --settings name=containerInsights,value=enhanced`,
      cloudFormation: lines('ClusterSettings:', '  - Name: containerInsights', '    Value: enhanced'),
      terraform: lines('setting {', '  name  = "containerInsights"', '  value = "enhanced"', '}'),
    }),
  ),
  en: {
    title: 'Container Insights is off',
    sentence: 'Container Insights is off for cluster {cluster}.',
    cost: 'There are no metrics of single tasks and containers: when requests get slow or tasks are replaced, what a task used of CPU, memory, disk and network before cannot be looked up afterwards.',
    decided:
      'Setting containerInsights of clusters in which services behind a load balancer run: enabled and enhanced pass. A cluster that does not say has AWS’s default, which is off.',
    console: ['ECS → Clusters → {cluster} → Update cluster.', 'Monitoring: Container Insights with enhanced observability → Update.'],
    accept: 'Where another tool collects the same metrics, or where the price of the metrics is more than they are worth.',
  },
  ja: {
    title: 'Container Insights が無効です',
    sentence: 'クラスター {cluster} の Container Insights が無効です。',
    cost: 'タスクやコンテナごとのメトリクスがありません。リクエストが遅くなったりタスクが置き換えられたりしても、その前に使っていた CPU、メモリ、ディスク、ネットワークの量を後から調べられません。',
    decided:
      'ロードバランサーの背後のサービスが動くクラスターの設定 containerInsights を見ます。enabled と enhanced は合格です。設定のないクラスターは AWS のデフォルトである無効とみなします。',
    console: [
      'ECS → クラスター → {cluster} → クラスターを更新。',
      'モニタリング: オブザーバビリティが強化された Container Insights → 更新。',
    ],
    accept: 'ほかのツールで同じメトリクスを集めている場合や、メトリクスの料金に見合う価値がない場合。',
  },
};
