import type { ReviewMessages } from '../en/review';

export const review: ReviewMessages = {
  unknown: '{name} について判断できませんでした: {title}',
  standing: { fail: '不合格', unknown: '不明', covered: '補完済み', moot: '影響なし', accepted: '受容済み' },
  acceptedBy: '{owner} が {expires} まで受容: {reason}',
  terminal: {
    title:
      'レビュー: {fail, plural, =0 {残る検出はありません} other {残る検出 # 件}}。不明 {unknown, number}、補完済み {covered, number}、影響なし {moot, number}、受容済み {accepted, number}、合格 {pass, number}、対象外 {notApplicable, number}',
    more: 'ほか {count, number} 件。--format markdown、csv、json ですべて出力されます',
    open: '不明  {check}: {title}（{name}{count, plural, other {、計 # 件}}）',
  },
  severity: { critical: '重大', high: '高', medium: '中', low: '低', info: '参考' },
  place: {
    viewer: 'ビューワー',
    edge: 'CloudFront のエッジ',
    origin: 'CloudFront からロードバランサーまで',
    'load-balancer': 'ロードバランサー',
    target: 'ロードバランサーからコンテナまで',
    service: 'ECS サービスとコンテナ',
    network: 'ネットワーク',
    account: 'アカウント',
  },
};
