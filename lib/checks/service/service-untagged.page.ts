import { tagHow } from '@/lib/steps/tag-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const serviceUntaggedPage: CheckPage = {
  example: { service: 'web' },
  repair: howFor(serviceBy, ({ arn, name, region }) => tagHow('service', { id: arn, name, region })),
  en: {
    title: 'A service has no tags',
    sentence: 'Service {service} has no tags.',
    cost: 'During an incident nobody can tell from the service whose it is. The cost of its tasks cannot be assigned, and policies and automation that go by tags pass it by.',
    decided:
      'The tags of the service: any key will do. Tags that AWS itself sets, whose keys begin with aws:, do not count. Where the tags could not be read it is unknown.',
    console: ['ECS → Clusters → the cluster → {service} → Tags → Manage tags.', 'Add a tag that names the owner → Save.'],
    accept: 'Where owners are recorded elsewhere and everybody on call knows where.',
  },
  ja: {
    title: 'サービスにタグがありません',
    sentence: 'サービス {service} にはタグがありません。',
    cost: '障害のとき、サービスを見ても担当者が分かりません。タスクの費用を割り当てられず、タグを使うポリシーや自動化の対象からも外れます。',
    decided:
      'サービスのタグを見ます。キーは何でもかまいません。キーが aws: で始まる、AWS 自身が付けるタグは数えません。タグを読めなかった場合は「不明」です。',
    console: ['ECS → クラスター → 該当のクラスター → {service} → タグ → タグの管理。', '所有者を示すタグを追加 → 保存。'],
    accept: '所有者を別の場所で管理していて、当番の全員がその場所を知っている場合。',
  },
};
