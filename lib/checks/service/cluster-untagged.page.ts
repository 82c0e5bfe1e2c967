import { tagHow } from '@/lib/steps/tag-how';

import type { CheckPage } from '../page';
import { clusterBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const clusterUntaggedPage: CheckPage = {
  example: { cluster: 'main' },
  repair: howFor(clusterBy, ({ arn, name, region }) => tagHow('cluster', { id: arn, name, region })),
  en: {
    title: 'A cluster has no tags',
    sentence: 'Cluster {cluster} has no tags.',
    cost: 'During an incident nobody can tell from the cluster whose it is. Its cost cannot be assigned, and policies and automation that go by tags pass it by.',
    decided:
      'The tags of clusters in which services behind a load balancer run: any key will do. Tags that AWS itself sets, whose keys begin with aws:, do not count.',
    console: ['ECS → Clusters → {cluster} → Tags → Manage tags.', 'Add a tag that names the owner → Save.'],
    accept: 'Where owners are recorded elsewhere and everybody on call knows where.',
  },
  ja: {
    title: 'クラスターにタグがありません',
    sentence: 'クラスター {cluster} にはタグがありません。',
    cost: '障害のとき、クラスターを見ても担当者が分かりません。費用を割り当てられず、タグを使うポリシーや自動化の対象からも外れます。',
    decided:
      'ロードバランサーの背後のサービスが動くクラスターのタグを見ます。キーは何でもかまいません。キーが aws: で始まる、AWS 自身が付けるタグは数えません。',
    console: ['ECS → クラスター → {cluster} → タグ → タグの管理。', '所有者を示すタグを追加 → 保存。'],
    accept: '所有者を別の場所で管理していて、当番の全員がその場所を知っている場合。',
  },
};
