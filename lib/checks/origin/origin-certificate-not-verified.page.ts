import { isUnknown } from '@/lib/inventory/unknown';
import { verifyCertificatesHow } from '@/lib/steps/mutual-authentication-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { originBy } from '../repairs/origin-by';
import { secureListener } from './origin-listener';

export const originCertificateNotVerifiedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', loadBalancer: 'web', mode: 'passthrough' },
  repair: ({ subject, chain }) => {
    const link = originBy(chain, subject.id);
    const found = link === undefined ? null : secureListener(link);
    if (found === null || 'hidden' in found) return { how: NO_HOW };
    const { listener, loadBalancer } = found;
    const { port } = listener;
    if (isUnknown(port)) return { how: NO_HOW };
    const own = chain.inventory.trustStores.filter(({ region }) => region === loadBalancer.region);
    const trustStore = own.length === 1 ? (own[0]?.arn ?? null) : null;
    return { how: verifyCertificatesHow({ region: loadBalancer.region, listener: listener.arn, port, trustStore }) };
  },
  en: {
    title: 'Nobody verifies the certificate that CloudFront shows its origin',
    sentence:
      'CloudFront shows origin {origin} of {distribution} a client certificate, which load balancer {loadBalancer} does not verify: mutual authentication is {mode}.',
    cost: 'Origin mTLS guards nothing: who connects without a certificate, or with any at all, is answered like CloudFront. The certificate still has to be renewed, and gRPC and WebSockets are given up for it.',
    decided:
      'OriginMtlsConfig.ClientCertificateArn of the custom origin, and MutualAuthentication.Mode of the HTTPS listener on its HTTPS port: off, which is AWS’s default, and passthrough fail. With passthrough the application may verify the certificate, which cannot be read. Not applicable without a client certificate, or where no load balancer’s HTTPS listener is there. Unknown where either was not read.',
    console: [
      'EC2 → Trust Stores → Create trust store: the certificate authority that issued CloudFront’s client certificate.',
      'EC2 → Load Balancers → {loadBalancer} → the HTTPS listener → Security → Edit → Mutual authentication: Verify with trust store → Save changes.',
    ],
    accept: 'Where the application verifies the certificate that passthrough hands on to it.',
  },
  ja: {
    title: 'CloudFront がオリジンに提示する証明書をだれも検証していません',
    sentence:
      'CloudFront は {distribution} のオリジン {origin} にクライアント証明書を提示しますが、ロードバランサー {loadBalancer} はそれを検証しません（相互認証 {mode}）。',
    cost: 'オリジン mTLS は何も守っていません。証明書なしで、またはどんな証明書で接続しても、CloudFront と同じように応答されます。それでも証明書の更新は必要で、gRPC と WebSocket はあきらめることになります。',
    decided:
      'カスタムオリジンの OriginMtlsConfig.ClientCertificateArn と、その HTTPS ポートの HTTPS リスナーの MutualAuthentication.Mode を見ます。AWS のデフォルトである off と、passthrough は不合格です。passthrough ではアプリケーションが証明書を検証している可能性がありますが、それは読み取れません。クライアント証明書がない場合や、そこにロードバランサーの HTTPS リスナーがない場合は適用されません。どちらかを読めなかった場合は「不明」です。',
    console: [
      'EC2 → トラストストア → トラストストアの作成: CloudFront のクライアント証明書を発行した認証機関。',
      'EC2 → ロードバランサー → {loadBalancer} → HTTPS リスナー → セキュリティ → 編集 → 相互認証: トラストストアで検証 → 変更内容の保存。',
    ],
    accept: 'passthrough で渡された証明書をアプリケーションが検証している場合。',
  },
};
