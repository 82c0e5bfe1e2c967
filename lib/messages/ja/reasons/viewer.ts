import type { viewerReasons as english } from '../../en/reasons/viewer';
import type { ReasonMessages } from '../../en/reason-messages';

export const viewerReasons: Record<keyof typeof english, ReasonMessages> = {
  'distribution-disabled': {
    title: 'ディストリビューションが無効',
    sentence: 'ディストリビューション {distribution} は無効になっており、リクエストを処理しません。',
    repair: 'ディストリビューションを有効にするか、そこへ向かう DNS レコードを削除してください。',
  },
  'host-not-configured': {
    title: 'この名前に応答するものがない',
    sentence: '読み取れた範囲に、{host} に応答するディストリビューションやロードバランサーはありません。',
    repair:
      '対象のディストリビューションの代替ドメイン名に {host} を追加し、それを含む証明書を設定してください。または、DNS レコードの向き先を確認してください。',
  },
  'viewer-http-forbidden': {
    title: '平文の HTTP は拒否',
    sentence:
      'ディストリビューション {distribution} のビヘイビア {behavior} は HTTPS だけを受け付けるため、平文の HTTP リクエストには 403 を返します。',
    repair: '',
  },
  'viewer-https-redirect': {
    title: 'HTTPS へリダイレクト',
    sentence: 'ディストリビューション {distribution} は平文の HTTP に {status, number, ::group-off} を返し、{location} へ誘導します。',
    repair: '',
  },
  'viewer-http-version-not-offered': {
    title: 'HTTP バージョンが提供されていない',
    sentence: '{component} が提供するのは {offered} だけですが、gRPC には HTTP/2 が必要です。',
    repair:
      'HTTP/2 を有効にしてください。ディストリビューションでは HttpVersion を http2 または http2and3 に、ロードバランサーでは routing.http2.enabled を true に設定します。',
  },
  'viewer-tls-rejected': {
    title: 'TLS ハンドシェイクを拒否',
    sentence:
      '{flaw, select, clientCertificate {{component} はクライアント証明書を要求しますが、ビューワーは提示していません。} trustStore {トラストストアの関連付けが失われており、{component} はクライアント証明書を検証できません。} other {ビューワーが使えるのは {offered} までですが、{component} が受け付けるのは {accepted} です。}}TLS ハンドシェイクは失敗し、HTTP の応答は返りません。',
    repair:
      '{flaw, select, clientCertificate {トラストストアにある認証局の証明書をクライアントに持たせるか、証明書を任意にしてください。} trustStore {リスナーにトラストストアを改めて関連付けてください。} other {クライアントを更新してください。古いバージョンを受け付けるポリシーにすると、すべてのビューワーの安全性が下がります。}}',
  },
  'viewer-country-blocked': {
    title: '除外されている国',
    sentence: 'ディストリビューション {distribution} は {country} のビューワーに応答せず、403 を返します。',
    repair: '',
  },
  'viewer-port-closed': {
    title: 'このポートにリスナーがない',
    sentence: 'ロードバランサー {loadBalancer} にはポート {port, number, ::group-off} のリスナーがなく、応答は返りません。',
    repair:
      'このアドレスが使われるなら、ポート {port, number, ::group-off} にリスナーを追加してください。平文の HTTP には、HTTPS へリダイレクトするリスナーが適しています。',
  },
  'viewer-network-blocked': {
    title: 'ビューワーには閉じている',
    sentence:
      '{obstacle, select, networkAcl {ロードバランサー {loadBalancer} のサブネットのネットワーク ACL が、ビューワーからポート {port, number, ::group-off} への通信を通しません。} route {ロードバランサー {loadBalancer} のサブネットにインターネットゲートウェイへのルートがなく、ビューワーはポート {port, number, ::group-off} に到達できません。} internal {ロードバランサー {loadBalancer} は内部向けで、アドレスはプライベートです。インターネットのビューワーからは到達できません。} addressFamily {ロードバランサー {loadBalancer} には、ビューワーが接続に使う種類の IP アドレスがありません。} other {ロードバランサー {loadBalancer} のセキュリティグループは、ビューワーからポート {port, number, ::group-off} への受信を許可していません。}}',
    repair: '',
  },
  'method-not-allowed': {
    title: 'メソッドが許可されていない',
    sentence: '{component} が許可するメソッドは {allowed} で、{method} は拒否されます。',
    repair: '{method} を使う必要があるなら、ビヘイビアの AllowedMethods で許可してください。',
  },
  'request-too-large': {
    title: 'リクエストが大きすぎる',
    sentence:
      '{part, select, url {URL が、{component} の受け付ける {limit} バイトを超えています。} forwardedFor {X-Forwarded-For のアドレスが、{component} の受け付ける {limit} 個を超えています。} other {ヘッダーが、{component} の受け付ける {limit} バイトを超えています。}}',
    repair:
      '{part, select, forwardedFor {これほど多くのアドレスを追加しているものを調べてください。多くの場合、プロキシのループです。} other {送る量を減らしてください。多くの場合、大きな Cookie が原因です。}}',
  },
  'signature-missing': {
    title: '署名がない',
    sentence:
      'ディストリビューション {distribution} のビヘイビア {behavior} は署名付きの URL と Cookie だけに応答します。このリクエストには署名がないため、403 を返します。',
    repair: 'URL に署名するか、先に署名付き Cookie を設定してください。署名の要らないものは、別のビヘイビアで配信します。',
  },
  'grpc-not-enabled': {
    title: 'gRPC が有効になっていない',
    sentence:
      'ディストリビューション {distribution} のビヘイビア {behavior} では gRPC が有効になっていないため、CloudFront はここで gRPC を中継しません。',
    repair:
      'gRPC を使う必要があるなら、このビヘイビアで GrpcConfig.Enabled を有効にしてください。ビューワー向けの HTTP/2、許可メソッドの POST、HTTPS のオリジンも必要です。',
  },
  'grpc-not-supported': {
    title: 'gRPC は通過できない',
    sentence:
      '{obstacle, select, vpcOrigin {オリジン {component} は VPC オリジンで、VPC オリジンは gRPC を中継できません。} originMtls {CloudFront はオリジン {component} にクライアント証明書を提示します。そのようなオリジンは gRPC を中継できません。} viewerHttp {gRPC には端から端まで HTTPS が必要ですが、このリクエストは {component} に平文の HTTP で届きます。} originHttp {gRPC には端から端まで HTTPS が必要ですが、CloudFront はオリジン {component} に平文の HTTP で接続します。} listenerHttp {gRPC には HTTPS リスナーが必要ですが、ロードバランサー {component} のリスナーは平文の HTTP です。} other {gRPC には HTTP/2 が必要ですが、ロードバランサー {component} では無効になっています。}}',
    repair:
      '{obstacle, select, vpcOrigin {ロードバランサーをカスタムオリジンとして使うか、gRPC は CloudFront を経由せずに送ってください。} originMtls {gRPC は、クライアント証明書を使わないオリジンに向けてください。} viewerHttp {https のアドレスを呼び出してください。} originHttp {オリジンプロトコルポリシーを https-only にし、ロードバランサーに HTTPS リスナーを用意してください。} listenerHttp {HTTPS リスナーを追加し、そちらを呼び出してください。} other {ロードバランサーの routing.http2.enabled を true に設定してください。}}',
  },
  'web-acl-block': {
    title: 'ウェブ ACL が遮断',
    sentence: 'ウェブ ACL {webAcl} がこのリクエストを遮断し、403 を返します。',
    repair: 'このリクエストを通す必要があるなら、許可するルールを追加するか、デフォルトアクションを変更してください。',
  },
  undetermined: {
    title: '判定できません',
    sentence: '{component} がこのリクエストをどう扱うかは、読み取れた情報からは判定できません。',
    repair: '不足している読み取りを許可して、再度スキャンしてください。',
  },
};
