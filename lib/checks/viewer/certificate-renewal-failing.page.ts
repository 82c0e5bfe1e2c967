import type { CheckPage } from '../page';
import { validated } from '../repairs/certificate-by';

export const certificateRenewalFailingPage: CheckPage = {
  example: { certificate: 'www.example.com', status: 'PENDING_VALIDATION' },
  repair: validated,
  en: {
    title: 'The renewal of a certificate in use is failing',
    sentence: 'ACM cannot renew the certificate of {certificate} by itself: {status}.',
    cost: 'Unless somebody acts, the certificate expires on its last day, and clients no longer connect. Everybody believes meanwhile that it renews itself.',
    decided:
      'RenewalSummary.RenewalStatus of every certificate that a distribution, a tenant or a listener shows: PENDING_VALIDATION means that ACM could not validate a name, FAILED that it gave up. Imported certificates, which ACM does not renew, are not applicable. Certificates in IAM are not applicable: listener-certificate-not-acm is about them. A certificate that could not be read leaves it unknown.',
    console: [
      'AWS Certificate Manager, in the certificate’s Region → the certificate of {certificate}: Domains shows which names are not validated.',
      'Write their CNAME records into DNS again, and look for a CAA record that does not name Amazon. After FAILED, request a new certificate.',
    ],
    accept: 'Where what shows it is taken down before it expires.',
  },
  ja: {
    title: '使用中の証明書の更新に失敗しています',
    sentence: 'ACM は {certificate} の証明書を自動で更新できません（{status}）。',
    cost: '誰かが対応しない限り、証明書は最終日に期限が切れ、クライアントは接続できなくなります。その間、自動で更新されていると誰もが思い込みます。',
    decided:
      'ディストリビューション、テナント、リスナーが提示するすべての証明書の RenewalSummary.RenewalStatus を見ます。PENDING_VALIDATION は名前を検証できなかったこと、FAILED は更新をあきらめたことを示します。ACM が更新しないインポートした証明書は対象外です。IAM の証明書は listener-certificate-not-acm が扱うため対象外です。証明書を読めなかった場合は「不明」です。',
    console: [
      'AWS Certificate Manager（証明書のリージョン）→ {certificate} の証明書。「ドメイン」で検証されていない名前を確かめます。',
      'その CNAME レコードを DNS に書き直し、Amazon を許可しない CAA レコードがないか調べます。FAILED の場合は新しい証明書をリクエストします。',
    ],
    accept: '証明書を提示するものが、期限までに廃止される場合。',
  },
};
