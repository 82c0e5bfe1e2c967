import { loadBalancerLogsHow } from '@/lib/steps/load-balancer-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const connectionLogsOffPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) => loadBalancerLogsHow(loadBalancer, 'connection_logs')),
  en: {
    title: 'A load balancer writes no connection log',
    sentence: 'Load balancer {loadBalancer} writes no connection log.',
    cost: 'A TLS handshake that fails leaves no trace: it is in no access log. Which TLS versions, ciphers and client certificates are in use cannot be told either, so nobody knows whom a stricter policy would shut out.',
    decided:
      'Attribute connection_logs.s3.enabled of application load balancers (AWS’s default is false), and deliveries of CloudWatch Logs, which the attribute does not show: either passes. Attributes or deliveries that could not be read leave it unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Monitoring: turn on “Connection logs”, choose a bucket in the same Region whose policy lets Elastic Load Balancing write → Save changes.',
    ],
    accept: 'Where only CloudFront connects, or until a change of certificates or TLS policies is planned.',
  },
  ja: {
    title: 'ロードバランサーが接続ログを書いていません',
    sentence: 'ロードバランサー {loadBalancer} は接続ログを書いていません。',
    cost: '失敗した TLS ハンドシェイクはアクセスログに残らないため、何も分かりません。使われている TLS のバージョン、暗号、クライアント証明書も分からず、ポリシーを厳しくすると誰が締め出されるのかを知ることができません。',
    decided:
      'Application Load Balancer の属性 connection_logs.s3.enabled（AWS のデフォルトは false）と、属性には表れない CloudWatch Logs の配信を見ます。どちらかがあれば合格です。属性か配信を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'モニタリングの「接続ログ」をオンにし、Elastic Load Balancing に書き込みを許すポリシーを持つ同じリージョンのバケットを選ぶ → 変更内容の保存。',
    ],
    accept: '接続するのが CloudFront だけの場合、または証明書や TLS ポリシーの変更を予定していない間。',
  },
};
