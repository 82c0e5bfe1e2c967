import type { CheckPage } from '../page';
import { renewed } from '../repairs/certificate-by';

export const certificateTransparencyOffPage: CheckPage = {
  example: { certificate: 'www.example.com', date: '2026-05-01' },
  repair: renewed,
  en: {
    title: 'A certificate stands in no transparency log',
    sentence: 'The certificate of {certificate}, issued on {date}, stands in no certificate transparency log.',
    cost: 'Chrome, Safari and others show an error instead of a site whose public certificate is not logged.',
    decided:
      'Options.CertificateTransparencyLoggingPreference is DISABLED on a public certificate of ACM from before 12 June 2026. Since that day ACM logs all that it issues, renewals among them, and the option is without effect. Imported and private certificates are not applicable. Certificates in IAM are not applicable: listener-certificate-not-acm is about them. What could not be read leaves it unknown.',
    console: [
      'AWS Certificate Manager, in the certificate’s Region → Request a certificate for {certificate}: it is logged.',
      'Choose it in the distribution or listener that shows the old one. Or wait until ACM renews the old one, which logs it.',
    ],
    accept: 'Until its next renewal, where only your own programs connect and none of them asks for a log.',
  },
  ja: {
    title: '証明書が透明性ログに記録されていません',
    sentence: '{date} に発行された {certificate} の証明書は、証明書の透明性ログに記録されていません。',
    cost: 'Chrome や Safari などは、ログに記録されていないパブリック証明書のサイトの代わりにエラーを表示します。',
    decided:
      '2026 年 6 月 12 日より前に ACM が発行したパブリック証明書で、Options.CertificateTransparencyLoggingPreference が DISABLED のものを見ます。この日以降、ACM は更新も含めて発行するすべての証明書を記録し、このオプションは効果を持ちません。インポートした証明書とプライベート証明書は対象外です。IAM の証明書は listener-certificate-not-acm が扱うため対象外です。読めなかった場合は「不明」です。',
    console: [
      'AWS Certificate Manager（証明書のリージョン）→ {certificate} の証明書をリクエストします。新しい証明書は記録されます。',
      '古い証明書を提示しているディストリビューションやリスナーで選び直します。ACM が古い証明書を更新するのを待っても記録されます。',
    ],
    accept: '接続するのが自社のプログラムだけで、どれもログを確かめない場合に、次の更新まで。',
  },
};
