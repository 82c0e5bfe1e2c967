import { loadBalancerLogsHow } from '@/lib/steps/load-balancer-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const loadBalancerLogsOffPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) => loadBalancerLogsHow(loadBalancer, 'access_logs')),
  en: {
    title: 'A load balancer writes no access log',
    sentence: 'Load balancer {loadBalancer} writes no access log.',
    cost: 'After an error or an attack nobody can tell which requests came, who sent them, which rule took them and who answered. A 502 or 464 of the load balancer stands in no other log.',
    decided:
      'Attribute access_logs.s3.enabled (AWS’s default is false), and deliveries of CloudWatch Logs, which the attribute does not show: either passes. A network load balancer logs TLS connections only, so it counts where it has a TLS listener. Attributes or deliveries that could not be read leave it unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Monitoring: turn on “Access logs”, choose a bucket in the same Region whose policy lets Elastic Load Balancing write → Save changes.',
      'Or Integrations → CloudWatch Logs, to have the log delivered there.',
    ],
    accept: 'Where CloudFront and the containers log all that is needed, and nobody can go round CloudFront.',
  },
  ja: {
    title: 'ロードバランサーがアクセスログを書いていません',
    sentence: 'ロードバランサー {loadBalancer} はアクセスログを書いていません。',
    cost: 'エラーや攻撃のあとで、どのリクエストが誰から来て、どのルールに一致し、何が応答したのかが分かりません。ロードバランサーが返す 502 や 464 は、ほかのログには残りません。',
    decided:
      '属性 access_logs.s3.enabled（AWS のデフォルトは false）と、属性には表れない CloudWatch Logs の配信を見ます。どちらかがあれば合格です。Network Load Balancer は TLS 接続だけを記録するため、TLS リスナーがある場合に対象とします。属性か配信を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'モニタリングの「アクセスログ」をオンにし、Elastic Load Balancing に書き込みを許すポリシーを持つ同じリージョンのバケットを選ぶ → 変更内容の保存。',
      'または「統合」タブ → CloudWatch Logs で、CloudWatch Logs への配信を設定します。',
    ],
    accept: '必要な内容を CloudFront とコンテナが記録していて、CloudFront を迂回できない場合。',
  },
};
