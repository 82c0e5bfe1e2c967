import { isUnknown } from '@/lib/inventory/unknown';
import { distributionHow } from '@/lib/steps/cloudfront-steps';
import { jqText, lines, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const viewerCertificateNotCheckedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', mode: 'optional' },
  repair: howFor(distributionBy, ({ id, viewerMtls }) => {
    // Handing on needs no trust store; checking does, and whose is for whoever reads it to choose.
    const trustStore = (isUnknown(viewerMtls) ? null : viewerMtls?.trustStoreId) ?? 'TRUST_STORE';
    return {
      ...distributionHow(id, {
        filter: `.ViewerMtlsConfig.Mode = "required" | .ViewerMtlsConfig.TrustStoreConfig.TrustStoreId = ${jqText(trustStore)}`,
        cloudFormation: lines('ViewerMtlsConfig:', '  Mode: required', '  TrustStoreConfig:', `    TrustStoreId: ${yaml(trustStore)}`),
        terraform: '',
      }),
      // The provider's version 5 does not have it.
      terraform: null,
    };
  }),
  en: {
    title: 'Certificates of viewers are asked for and not insisted on',
    sentence:
      'Distribution {distribution}{mode, select, optional { checks a viewer’s certificate, and lets in viewers without one.} other { hands a viewer’s certificate to the origin unchecked ({mode}).}}',
    cost: 'Who has no certificate gets as far as who has one, unless the application, a function or the load balancer refuses them. It is easy to believe that mutual TLS keeps strangers out here.',
    decided:
      'ViewerMtlsConfig.Mode: optional checks a certificate that is shown and lets in viewers without one; passthrough checks none. Only required turns viewers away during the handshake. Not applicable where viewers are asked for none. A connection function or the application may still refuse: that is not looked at. A mode that could not be read leaves it unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → General → Viewer mutual authentication (mTLS) → Edit.',
      'Mode: Required, with the trust store that holds your certificate authority → Save changes.',
    ],
    accept:
      'While clients are given their certificates one after another, or where the application decides by the CloudFront-Viewer-Cert headers.',
  },
  ja: {
    title: 'ビューワーの証明書を求めますが必須にしていません',
    sentence:
      'ディストリビューション {distribution} はビューワーの証明書を{mode, select, optional {検証しますが、証明書のないビューワーも受け入れます。} other {検証せずにオリジンへ渡します（{mode}）。}}',
    cost: 'アプリケーション、関数、ロードバランサーのいずれかが拒否しない限り、証明書を持たない相手も、持つ相手と同じところまで到達します。相互 TLS で部外者を締め出していると誤解しがちです。',
    decided:
      'ViewerMtlsConfig.Mode を見ます。optional は提示された証明書だけを検証し、証明書のないビューワーも受け入れます。passthrough は検証しません。ハンドシェイクで拒否するのは required だけです。証明書を求めない場合は対象外です。接続関数やアプリケーションが拒否することもありますが、それは見ません。モードを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → 一般 → ビューワー相互認証 (mTLS) → 編集。',
      'モード: 必須。自社の認証局を含むトラストストアを選ぶ → 変更を保存。',
    ],
    accept: 'クライアントに順次証明書を配布している間や、アプリケーションが CloudFront-Viewer-Cert ヘッダーで判断する場合。',
  },
};
