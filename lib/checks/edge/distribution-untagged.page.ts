import { tagHow } from '@/lib/steps/tag-how';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const distributionUntaggedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, ({ arn, id }) => tagHow('distribution', { id: arn, name: id, region: 'us-east-1' })),
  en: {
    title: 'A distribution has no tags',
    sentence: 'Distribution {distribution} has no tags.',
    cost: 'During an incident nobody can tell from the distribution whose it is. Its cost cannot be assigned, and policies and automation that go by tags pass it by.',
    decided:
      'The tags of the distribution: any key will do. Tags that AWS itself sets, whose keys begin with aws:, do not count. Where the tags could not be read it is unknown.',
    console: ['CloudFront → Distributions → {distribution} → Tags → Manage tags.', 'Add a tag that names the owner → Save changes.'],
    accept: 'Where owners are recorded elsewhere and everybody on call knows where.',
  },
  ja: {
    title: 'ディストリビューションにタグがありません',
    sentence: 'ディストリビューション {distribution} にはタグがありません。',
    cost: '障害のとき、ディストリビューションを見ても担当者が分かりません。費用を割り当てられず、タグを使うポリシーや自動化の対象からも外れます。',
    decided:
      'ディストリビューションのタグを見ます。キーは何でもかまいません。キーが aws: で始まる、AWS 自身が付けるタグは数えません。タグを読めなかった場合は「不明」です。',
    console: ['CloudFront → ディストリビューション → {distribution} → タグ → タグの管理。', '所有者を示すタグを追加 → 変更を保存。'],
    accept: '所有者を別の場所で管理していて、当番の全員がその場所を知っている場合。',
  },
};
