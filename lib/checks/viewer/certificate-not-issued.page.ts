import type { CheckPage } from '../page';
import { validated } from '../repairs/certificate-by';

export const certificateNotIssuedPage: CheckPage = {
  example: { certificate: 'www.example.com', status: 'PENDING_VALIDATION' },
  repair: validated,
  en: {
    title: 'A certificate in use is not issued',
    sentence: 'The certificate of {certificate} is in use and not issued: {status}.',
    cost: 'Clients cannot connect to what should show it, or are shown another certificate and a warning. Clients that check refuse one that was revoked.',
    decided:
      'Status of every certificate that a distribution, a tenant or a listener names; all but ISSUED fail, REVOKED as high. EXPIRED is another check. Certificates in IAM are not applicable: listener-certificate-not-acm is about them. A status that could not be read leaves it unknown.',
    console: [
      'AWS Certificate Manager, in the certificate’s Region → the certificate of {certificate}.',
      'Pending validation: write the records shown under Domains into DNS (or Create records in Route 53). In any other state: request a new certificate and choose it where the old one stands.',
    ],
    accept: 'In the hours between request and validation.',
  },
  ja: {
    title: '使用中の証明書が発行されていません',
    sentence: '{certificate} の証明書は使われていますが、発行されていません（{status}）。',
    cost: '証明書を提示するはずの接続先に、クライアントは接続できないか、別の証明書と警告を見ることになります。失効した証明書は、失効を確認するクライアントに拒否されます。',
    decided:
      'ディストリビューション、テナント、リスナーが指定するすべての証明書の Status を見ます。ISSUED 以外は不合格で、REVOKED は重要度が高です。EXPIRED は別のチェックで扱います。IAM の証明書は listener-certificate-not-acm が扱うため対象外です。状態を読めなかった場合は「不明」です。',
    console: [
      'AWS Certificate Manager（証明書のリージョン）→ {certificate} の証明書。',
      '検証保留中: 「ドメイン」に表示されたレコードを DNS に書き込みます（または「Route 53 でレコードを作成」）。それ以外の状態: 新しい証明書をリクエストし、古い証明書の代わりに選びます。',
    ],
    accept: 'リクエストしてから検証が終わるまでの数時間。',
  },
};
