import { listenerHow } from '@/lib/steps/listener-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { listenerBy } from '../repairs/listener-by';

export const clientCertificatePassedThroughPage: CheckPage = {
  example: { listener: 'web:443' },
  repair: howFor(listenerBy, (at) =>
    listenerHow(at, {
      options: '--mutual-authentication Mode=verify,TrustStoreArn="$TRUST_STORE"',
      cloudFormation: ['MutualAuthentication:', '  Mode: verify', '  TrustStoreArn: !Ref TrustStore'],
      terraform: ['mutual_authentication {', '  mode            = "verify"', '  trust_store_arn = aws_lb_trust_store.clients.arn', '}'],
    }),
  ),
  en: {
    title: 'Client certificates are taken without being checked',
    sentence: 'Listener {listener} takes any client certificate and hands it on unchecked in X-Amzn-Mtls-Clientcert.',
    cost: 'Whoever makes a certificate for himself gets in, and so do clients without one. Only an application that checks the whole chain, its dates and revocations knows whom it serves; one that reads the name alone believes anybody.',
    decided:
      'MutualAuthentication.Mode of the listener: passthrough fails, verify passes; a listener that asks for no certificate is not looked at. What the application checks AWS does not tell. A mode that could not be read leaves it unknown.',
    console: [
      'EC2 → Trust Stores → Create trust store: the bundle of the authorities that issue the clients’ certificates.',
      'EC2 → Load Balancers → Listeners and rules → {listener} → Security → Edit → Mutual authentication: Verify with trust store → Save changes.',
    ],
    accept: 'Where the application itself verifies the chain, its dates and its revocation.',
  },
  ja: {
    title: 'クライアント証明書が検証されずに受け入れられます',
    sentence: 'リスナー {listener} はどのようなクライアント証明書も受け入れ、検証せずに X-Amzn-Mtls-Clientcert で渡します。',
    cost: '自分で証明書を作った者も、証明書のないクライアントも通れます。相手を正しく確かめられるのは、証明書チェーン全体、有効期間、失効を検証するアプリケーションだけです。名前を読むだけのアプリケーションは、誰でも信じてしまいます。',
    decided:
      'リスナーの MutualAuthentication.Mode を見ます。passthrough は不合格、verify は合格です。証明書を求めないリスナーは対象外です。アプリケーションが何を検証しているかは AWS からは分かりません。モードを読めなかった場合は「不明」です。',
    console: [
      'EC2 → トラストストア → トラストストアの作成: クライアント証明書を発行する認証局のバンドルを指定します。',
      'EC2 → ロードバランサー → リスナーとルール → {listener} → セキュリティ → 編集 → 相互認証: トラストストアで検証 → 変更内容の保存。',
    ],
    accept: 'アプリケーション自身が証明書チェーン、有効期間、失効を検証している場合。',
  },
};
