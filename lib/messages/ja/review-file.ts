import type { ReviewFileMessages } from '../en/review-file';

export const reviewFile: ReviewFileMessages = {
  adjusted: '補完済み、影響なし、受容済み',
  unknown: '判断できなかったもの',
  passed: '合格 {count, number} 件',
  outcomes: 'リクエストが終わる理由',
  place: '場所',
  outcomePlace: 'リクエストがその理由で終わるホップ',
  subject: '対象',
  source: 'AWS',
  none: '条件に合うチェックはありません。',
};
