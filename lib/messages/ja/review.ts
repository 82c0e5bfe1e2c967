import type { ReviewMessages } from '../en/review';

export const review: ReviewMessages = {
  unknown: '{name} について判断できませんでした: {title}',
  severity: { critical: '重大', high: '高', medium: '中', low: '低', info: '参考' },
  place: {
    viewer: 'ビューワー',
    edge: 'CloudFront',
    origin: 'CloudFront からロードバランサーまで',
    'load-balancer': 'ロードバランサー',
    target: 'ロードバランサーからコンテナまで',
    service: 'ECS',
    network: 'ネットワーク',
    account: 'アカウント',
  },
};
