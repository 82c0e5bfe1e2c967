import { distributionHow } from '@/lib/steps/cloudfront-steps';
import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const viewerDedicatedIpPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, ({ id }) =>
    distributionHow(id, {
      // With addresses of its own only the oldest policies could be chosen.
      filter: '.ViewerCertificate.SSLSupportMethod = "sni-only" | .ViewerCertificate.MinimumProtocolVersion = "TLSv1.2_2021"',
      cloudFormation: lines('ViewerCertificate:', '  SslSupportMethod: sni-only', '  MinimumProtocolVersion: TLSv1.2_2021'),
      terraform: lines(
        'viewer_certificate {',
        '  ssl_support_method       = "sni-only"',
        '  minimum_protocol_version = "TLSv1.2_2021"',
        '}',
      ),
    }),
  ),
  en: {
    title: 'Dedicated IP addresses are paid for',
    sentence: 'Distribution {distribution} has dedicated IP addresses for viewers without SNI.',
    cost: 'AWS charges for them every month. Only security policies with TLS 1.0 can be chosen with them, unless AWS Support allows more.',
    decided:
      'ViewerCertificate.SSLSupportMethod is vip. Every browser of the last ten years sends the name of the site in its handshake (SNI). The value static-ip, which only AWS gives, is left alone. A certificate that could not be read leaves it unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → General → Settings → Edit.',
      'Custom SSL certificate: turn off “Legacy clients support”, and choose security policy TLSv1.2_2021 → Save changes.',
    ],
    accept: 'While clients that cannot send SNI, such as old payment terminals, must still be served.',
  },
  ja: {
    title: '専用 IP アドレスに料金がかかっています',
    sentence: 'ディストリビューション {distribution} は、SNI を使えないビューワーのために専用 IP アドレスを持っています。',
    cost: 'AWS から毎月の料金を請求されます。また、AWS サポートに申請しない限り、TLS 1.0 を許すセキュリティポリシーしか選べません。',
    decided:
      'ViewerCertificate.SSLSupportMethod が vip かどうかを見ます。ここ 10 年のブラウザはすべて、ハンドシェイクでサイトの名前を送ります（SNI）。AWS だけが設定できる static-ip は対象にしません。証明書を読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → 一般 → 設定 → 編集。',
      'カスタム SSL 証明書の「レガシークライアントサポート」をオフにし、セキュリティポリシー TLSv1.2_2021 を選ぶ → 変更を保存。',
    ],
    accept: '古い決済端末など、SNI を送れないクライアントにまだ応答しなければならない場合。',
  },
};
