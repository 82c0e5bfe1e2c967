import { logDeliveryHow } from '@/lib/steps/log-delivery-how';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const edgeLogsOffPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, logDeliveryHow),
  en: {
    title: 'Nothing logs the requests to a distribution',
    sentence: 'Nothing logs the requests to distribution {distribution}: no standard log, no delivery, no real-time log of every behavior.',
    cost: 'What CloudFront itself answers, refuses or cannot get from its origin is recorded nowhere, the load balancer never sees it. Errors that viewers report cannot be looked up, and nobody can tell afterwards who asked for what.',
    decided:
      'Logging of the distribution (the legacy form), deliveries of CloudWatch Logs for its ARN of type ACCESS_LOGS, and RealtimeLogConfigArn of every behavior; one of the three is enough. AWS’s own control CloudFront.5 looks at the legacy form only, so it also fails distributions that log by a delivery. Where the configuration or the deliveries could not be read, and nothing else logs, it is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → Logging → Standard log destinations → Create.',
      'Choose CloudWatch Logs, Firehose or S3 as destination → Submit.',
    ],
    accept: 'Where another log before CloudFront has every request, with what was answered.',
  },
  ja: {
    title: 'ディストリビューションへのリクエストが記録されていません',
    sentence:
      'ディストリビューション {distribution} へのリクエストはどこにも記録されません。標準ログも、ログ配信も、すべてのビヘイビアのリアルタイムログもありません。',
    cost: 'CloudFront 自身が応答したもの、拒否したもの、オリジンから取得できなかったものはロードバランサーには見えず、どこにも記録されません。ビューワーから報告されたエラーを調べられず、誰が何をリクエストしたかも後から分かりません。',
    decided:
      'ディストリビューションの Logging（レガシー）、その ARN に対する CloudWatch Logs の ACCESS_LOGS 型のログ配信、すべてのビヘイビアの RealtimeLogConfigArn を見ます。3 つのうち 1 つあれば合格です。AWS のコントロール CloudFront.5 はレガシーだけを見るため、配信で記録しているディストリビューションも不合格にします。設定や配信を読めず、ほかに記録がなければ「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → ログ記録 → 標準ログの送信先 → 作成。',
      '送信先として CloudWatch Logs、Firehose、S3 のいずれかを選択 → 送信。',
    ],
    accept: 'CloudFront より手前の別のログに、すべてのリクエストと応答が残る場合。',
  },
};
