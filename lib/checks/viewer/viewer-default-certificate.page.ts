import { ownNameHow } from '@/lib/steps/certificate-how';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const viewerDefaultCertificatePage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', name: 'd111111abcdef8.cloudfront.net' },
  repair: howFor(distributionBy, ownNameHow),
  en: {
    title: 'CloudFront’s default certificate is in use, which allows TLS 1.0',
    sentence: 'Distribution {distribution} shows the certificate of *.cloudfront.net for {name}: whatever is set, viewers may use TLS 1.0.',
    cost: 'With this certificate CloudFront sets the security policy to TLSv1, which cannot be changed. Viewers depend on a name that AWS gave and that is lost with the distribution, and a name of your own cannot be used over HTTPS.',
    decided:
      'ViewerCertificate.CloudFrontDefaultCertificate, or no ViewerCertificate at all. Not applicable to distributions that serve tenants only, whose names have certificates of their own, and to staging distributions, which viewers reach by the primary’s name. A certificate that could not be read leaves it unknown.',
    console: [
      'AWS Certificate Manager, US East (N. Virginia) → Request a certificate for your name, and validate it by DNS.',
      'CloudFront → Distributions → {distribution} → General → Settings → Edit: add the name under Alternate domain names, choose the certificate and security policy TLSv1.2_2021 → Save changes.',
      'Point the name at {name} in DNS.',
    ],
    accept: 'Where only your own programs use the *.cloudfront.net name, and all of them speak TLS 1.2 or newer.',
  },
  ja: {
    title: 'TLS 1.0 を許す CloudFront のデフォルト証明書を使っています',
    sentence:
      'ディストリビューション {distribution} は {name} に *.cloudfront.net の証明書を提示します。設定にかかわらず、ビューワーは TLS 1.0 を使えます。',
    cost: 'この証明書では CloudFront がセキュリティポリシーを TLSv1 に固定し、変更できません。ビューワーは AWS が割り当てた名前に依存し、ディストリビューションを削除するとその名前も失われます。独自の名前を HTTPS で使うこともできません。',
    decided:
      'ViewerCertificate.CloudFrontDefaultCertificate が true か、ViewerCertificate 自体がないかを見ます。テナント専用のディストリビューション（名前と証明書はテナントのもの）と、プライマリの名前で到達するステージングディストリビューションは対象外です。証明書を読めなかった場合は「不明」です。',
    console: [
      'AWS Certificate Manager（米国東部 (バージニア北部)）→ 独自の名前で証明書をリクエストし、DNS で検証します。',
      'CloudFront → ディストリビューション → {distribution} → 一般 → 設定 → 編集: 代替ドメイン名に名前を追加し、証明書とセキュリティポリシー TLSv1.2_2021 を選ぶ → 変更を保存。',
      'DNS で名前を {name} に向けます。',
    ],
    accept: '*.cloudfront.net の名前を使うのが自社のプログラムだけで、すべて TLS 1.2 以上を使う場合。',
  },
};
