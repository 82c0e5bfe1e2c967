import { originHow, vpcOriginHow } from '@/lib/steps/origin-how';
import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { originBy } from '../repairs/origin-by';

const FILTER = '.OriginSslProtocols = {Quantity: 1, Items: ["TLSv1.2"]}';

export const originTlsOutdatedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', versions: ['TLSv1', 'TLSv1.1'] },
  repair: howFor(originBy, ({ distribution, origin, vpcOrigin }) =>
    vpcOrigin?.known === true
      ? vpcOriginHow(vpcOrigin.value.id, {
          filter: FILTER,
          cloudFormation: 'OriginSSLProtocols: [TLSv1.2]',
          terraform: lines('origin_ssl_protocols {', '  items    = ["TLSv1.2"]', '  quantity = 1', '}'),
        })
      : originHow(distribution.id, origin.id, {
          filter: `.CustomOriginConfig${FILTER}`,
          cloudFormation: lines('CustomOriginConfig:', '  OriginSSLProtocols: [TLSv1.2]'),
          terraform: lines('custom_origin_config {', '  origin_ssl_protocols = ["TLSv1.2"]', '}'),
        }),
  ),
  en: {
    title: 'CloudFront may speak outdated TLS to its origin',
    sentence: 'CloudFront may speak {versions} to origin {origin} of {distribution}.',
    cost: 'SSLv3, TLS 1.0 and TLS 1.1 have known flaws, and auditors refuse them. Who can interfere between CloudFront and the origin may bring both down to the oldest version that they share. With SSLv3 in the list CloudFront offers nothing newer, and load balancers refuse it: every request ends in 502.',
    decided:
      'OriginSslProtocols of the custom origin, or of the VPC origin itself; it is a list of what is allowed, and TLS 1.3 is offered besides. SSLv3, TLSv1 or TLSv1.1 in it fails, SSLv3 worse. Not applicable with http-only, where no TLS is spoken. It has no effect where the security policy of the listener is known and accepts none of them. Security Hub’s CloudFront.10 looks for SSLv3 only, and also where the origin is http-only.',
    console: [
      'CloudFront → Distributions → {distribution} → Origins → {origin} → Edit.',
      'Minimum origin SSL protocol: TLSv1.2 → Save changes. Of a VPC origin: CloudFront → VPC origins → Edit.',
    ],
    accept: 'While an old origin server that cannot speak TLS 1.2 is being replaced.',
  },
  ja: {
    title: 'CloudFront がオリジンと古い TLS で通信する可能性があります',
    sentence: 'CloudFront は {distribution} のオリジン {origin} と {versions} で通信する可能性があります。',
    cost: 'SSLv3、TLS 1.0、TLS 1.1 には既知の欠陥があり、監査でも認められません。CloudFront とオリジンの間に介入できる者は、双方が対応する最も古いバージョンまで下げさせる可能性があります。SSLv3 がリストにあると CloudFront はそれより新しいものを提示せず、ロードバランサーは拒否するため、すべてのリクエストが 502 になります。',
    decided:
      'カスタムオリジンの OriginSslProtocols、VPC オリジンの場合は VPC オリジン自身の設定を見ます。これは許可するバージョンのリストで、TLS 1.3 は常に加えて提示されます。SSLv3、TLSv1、TLSv1.1 のいずれかがあれば不合格で、SSLv3 はより重大です。TLS を使わない http-only には適用されません。リスナーのセキュリティポリシーがわかっていて、どれも受け付けない場合は影響がありません。Security Hub の CloudFront.10 は SSLv3 だけを、http-only のオリジンでも見ます。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集。',
      '最小オリジン SSL プロトコル: TLSv1.2 → 変更を保存。VPC オリジンの場合は CloudFront → VPC オリジン → 編集。',
    ],
    accept: 'TLS 1.2 を使えない古いオリジンサーバーを置き換えている間。',
  },
};
