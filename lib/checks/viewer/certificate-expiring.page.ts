import type { CheckPage } from '../page';
import { validated } from '../repairs/certificate-by';

export const certificateExpiringPage: CheckPage = {
  example: { certificate: 'www.example.com', date: '2026-12-20', days: 23, state: 'expiring' },
  repair: validated,
  en: {
    title: 'A certificate in use expires soon, or has expired',
    sentence:
      'The certificate of {certificate}{state, select, expired { expired on {date}.} other { expires on {date}, in {days, plural, one {# day} other {# days}}.}}',
    cost: 'From that moment browsers show a warning instead of the site, and other clients refuse to connect. CloudFront answers 502 where the load balancer behind it shows the certificate.',
    decided:
      'NotAfter of every certificate that a distribution, a tenant or a listener shows, against the time at which the account was read: 30 days or fewer fail, expired ones are high. Covered while ACM is renewing by itself (eligible, PENDING_AUTO_RENEWAL); ACM begins 45 days before the end for public certificates. Certificates that were never issued are not applicable; a date that could not be read leaves it unknown.',
    console: [
      'AWS Certificate Manager, in the certificate’s Region → the certificate of {certificate}.',
      'Issued by ACM: write the DNS records that are shown under Domains, and ACM renews it. Imported: Reimport certificate, with the new one.',
    ],
    accept: 'Where what shows it is taken down before that day.',
  },
  ja: {
    title: '使用中の証明書の期限が近いか、切れています',
    sentence:
      '{certificate} の証明書は{state, select, expired { {date} に期限が切れました。} other { {date} に期限が切れます（あと {days} 日）。}}',
    cost: '期限が切れると、ブラウザはサイトの代わりに警告を表示し、ほかのクライアントは接続を拒否します。CloudFront の背後のロードバランサーが提示する証明書なら、CloudFront は 502 を返します。',
    decided:
      'ディストリビューション、テナント、リスナーが提示するすべての証明書の NotAfter を、アカウントを読み取った時刻と比べます。残り 30 日以下は不合格、期限切れは重要度が高です。ACM が自動で更新中（更新対象で PENDING_AUTO_RENEWAL）の間はカバーされます。ACM はパブリック証明書の更新を期限の 45 日前に始めます。発行されたことのない証明書は対象外、期限を読めなかった場合は「不明」です。',
    console: [
      'AWS Certificate Manager（証明書のリージョン）→ {certificate} の証明書。',
      'ACM が発行したもの: 「ドメイン」に表示された DNS レコードを書き込むと、ACM が更新します。インポートしたもの: 新しい証明書で「証明書の再インポート」を行います。',
    ],
    accept: '証明書を提示するものが、その日までに廃止される場合。',
  },
};
