import type { CheckPage } from '../page';
import { renewed } from '../repairs/certificate-by';

export const certificateWeakKeyPage: CheckPage = {
  example: { certificate: 'www.example.com', algorithm: 'RSA_1024' },
  repair: renewed,
  en: {
    title: 'A certificate in use has a key that is too short',
    sentence: 'The certificate of {certificate} has a key of {algorithm}.',
    cost: 'Whoever works out the private key can pass for the site, and read and change what is sent to it. Browsers refuse such certificates when a public authority issued them.',
    decided:
      'KeyAlgorithm of every certificate that a distribution, a tenant or a listener shows: RSA of fewer than 2048 bits, and curves of fewer than 256, fail. ACM issues none of them; they were imported. A certificate that could not be read, or an algorithm that Hoplens does not know, leaves it unknown.',
    console: [
      'AWS Certificate Manager, in the certificate’s Region → the certificate of {certificate}.',
      'Reimport certificate, with one of an RSA key of 2048 bits or an ECDSA P-256 key; or request one from ACM and choose it where the old one stands.',
    ],
    accept: 'Hardly ever: only for clients that can verify nothing longer, in a network of your own.',
  },
  ja: {
    title: '使用中の証明書の鍵が短すぎます',
    sentence: '{certificate} の証明書の鍵は {algorithm} です。',
    cost: '秘密鍵を割り出した者はサイトになりすまし、やり取りを読み書きできます。公的な認証局が発行したこのような証明書は、ブラウザに拒否されます。',
    decided:
      'ディストリビューション、テナント、リスナーが提示するすべての証明書の KeyAlgorithm を見ます。2048 ビット未満の RSA と 256 ビット未満の楕円曲線は不合格です。ACM はこのような鍵では発行しないため、インポートされた証明書です。証明書を読めなかった場合と、Hoplens の知らないアルゴリズムの場合は「不明」です。',
    console: [
      'AWS Certificate Manager（証明書のリージョン）→ {certificate} の証明書。',
      '2048 ビットの RSA か ECDSA P-256 の鍵を持つ証明書で「証明書の再インポート」を行います。または ACM に証明書をリクエストし、古い証明書の代わりに選びます。',
    ],
    accept: 'ほとんどありません。自社ネットワーク内で、それより長い鍵を検証できないクライアントだけが使う場合に限ります。',
  },
};
