import type { CheckPage } from '../page';

export const viewerTlsOutdatedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', policy: 'TLSv1_2016', oldest: 'TLSv1' },
  repair: ({ subject }) => ({ edits: [{ setting: 'MinimumProtocolVersion', subject: subject.id, value: 'TLSv1.2_2021' }] }),
  en: {
    title: 'Viewers may connect with outdated TLS',
    sentence: 'Distribution {distribution} takes viewers with security policy {policy}, whose oldest protocol is {oldest}.',
    cost: 'Somebody on a viewer’s network can attack TLS 1.0 and 1.1, or the ciphers that older policies still allow, to read what is sent. Auditors ask for TLS 1.2 at least (PCI DSS among them).',
    decided:
      'ViewerCertificate.MinimumProtocolVersion of distributions with a certificate of their own; it must be TLSv1.2_2021, TLSv1.2_2025 or TLSv1.3_2025. None set counts as TLSv1. Policies of 2018 and 2019 allow TLS 1.2 with older ciphers: low. With CloudFront’s own certificate the policy cannot be chosen: that is another check. A policy that Hoplens does not know is unknown, and so is a certificate that could not be read.',
    console: [
      'CloudFront → Distributions → {distribution} → General → Settings → Edit.',
      'Security policy: TLSv1.2_2021 → Save changes. A distribution with dedicated IP addresses has to be changed to SNI first.',
    ],
    accept: 'While clients that cannot speak TLS 1.2, such as old devices, must still be served; with a date on which that ends.',
  },
  ja: {
    title: 'ビューワーが古い TLS で接続できます',
    sentence:
      'ディストリビューション {distribution} は、セキュリティポリシー {policy}（最も古いプロトコルは {oldest}）でビューワーの接続を受け付けます。',
    cost: 'ビューワーと同じネットワークにいる攻撃者は、TLS 1.0 や 1.1、または古いポリシーに残る暗号を突いて、通信の内容を読み取れる可能性があります。PCI DSS をはじめ、監査では TLS 1.2 以上が求められます。',
    decided:
      '独自の証明書を持つディストリビューションの ViewerCertificate.MinimumProtocolVersion を見ます。TLSv1.2_2021、TLSv1.2_2025、TLSv1.3_2025 のいずれかでなければなりません。未設定は TLSv1 とみなします。2018 年と 2019 年のポリシーは TLS 1.2 ですが古い暗号を許すため、重要度は低です。CloudFront のデフォルト証明書ではポリシーを選べないため、別のチェックで扱います。Hoplens の知らないポリシーと、証明書を読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → 一般 → 設定 → 編集。',
      'セキュリティポリシー: TLSv1.2_2021 → 変更を保存。専用 IP アドレスを使うディストリビューションは、先に SNI に変更してください。',
    ],
    accept: '古い機器など TLS 1.2 を使えないクライアントにまだ応答しなければならず、その期限が決まっている場合。',
  },
};
