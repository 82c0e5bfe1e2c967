import { tagHow } from '@/lib/steps/tag-how';

import type { CheckPage } from '../page';
import { revisionBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const taskDefinitionUntaggedPage: CheckPage = {
  example: { taskDefinition: 'web:7' },
  repair: howFor(revisionBy, ({ taskDefinition: { arn, family, region } }) => tagHow('task-definition', { id: arn, name: family, region })),
  en: {
    title: 'A task definition has no tags',
    sentence: 'Task definition {taskDefinition} has no tags.',
    cost: 'During an incident nobody can tell from the task definition whose it is. Tasks that take their tags from it have none either, so that their cost cannot be assigned, and policies and automation that go by tags pass it by.',
    decided:
      'The tags of the revision that a service behind a load balancer runs: any key will do. Tags that AWS itself sets, whose keys begin with aws:, do not count. Where the tags could not be read it is unknown.',
    console: [
      'ECS → Task definitions → {taskDefinition} → Tags → Manage tags: add a tag that names the owner → Save.',
      'Name the tag where new revisions are registered as well: each revision has tags of its own.',
    ],
    accept: 'Where owners are recorded elsewhere and everybody on call knows where.',
  },
  ja: {
    title: 'タスク定義にタグがありません',
    sentence: 'タスク定義 {taskDefinition} にはタグがありません。',
    cost: '障害のとき、タスク定義を見ても担当者が分かりません。タグを引き継ぐタスクにもタグが付かないため、費用を割り当てられず、タグを使うポリシーや自動化の対象からも外れます。',
    decided:
      'ロードバランサーの背後のサービスが実行しているリビジョンのタグを見ます。キーは何でもかまいません。キーが aws: で始まる、AWS 自身が付けるタグは数えません。タグを読めなかった場合は「不明」です。',
    console: [
      'ECS → タスク定義 → {taskDefinition} → タグ → タグの管理: 所有者を示すタグを追加 → 保存。',
      'タグはリビジョンごとに付くため、新しいリビジョンを登録する場所でも指定する。',
    ],
    accept: '所有者を別の場所で管理していて、当番の全員がその場所を知っている場合。',
  },
};
