import type { ReasonsMessages } from '../en/reasons';

export const reasons: ReasonsMessages = {
  forwarded: { title: 'アプリケーションに到達', sentence: 'リクエストは {target} に届き、アプリケーションが応答を決めます。', repair: '' },
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
    sentence: '{component} はビューワーとの TLS ハンドシェイクを拒否します。',
    repair: 'ビューワー向けの証明書とセキュリティポリシーを確認してください。',
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
      'ロードバランサー {loadBalancer} のセキュリティグループは、ビューワーからポート {port, number, ::group-off} への受信を許可していません。',
    repair: '',
  },
  'method-not-allowed': {
    title: 'メソッドが許可されていない',
    sentence: '{component} が許可するメソッドは {allowed} で、{method} は拒否されます。',
    repair: '{method} を使う必要があるなら、ビヘイビアの AllowedMethods で許可してください。',
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
      '{obstacle, select, vpcOrigin {オリジン {component} は VPC オリジンで、VPC オリジンは gRPC を中継できません。} viewerHttp {gRPC には端から端まで HTTPS が必要ですが、このリクエストは {component} に平文の HTTP で届きます。} originHttp {gRPC には端から端まで HTTPS が必要ですが、CloudFront はオリジン {component} に平文の HTTP で接続します。} listenerHttp {gRPC には HTTPS リスナーが必要ですが、ロードバランサー {component} のリスナーは平文の HTTP です。} other {gRPC には HTTP/2 が必要ですが、ロードバランサー {component} では無効になっています。}}',
    repair:
      '{obstacle, select, vpcOrigin {ロードバランサーをカスタムオリジンとして使うか、gRPC は CloudFront を経由せずに送ってください。} viewerHttp {https のアドレスを呼び出してください。} originHttp {オリジンプロトコルポリシーを https-only にし、ロードバランサーに HTTPS リスナーを用意してください。} listenerHttp {HTTPS リスナーを追加し、そちらを呼び出してください。} other {ロードバランサーの routing.http2.enabled を true に設定してください。}}',
  },
  'origin-name-unresolved': {
    title: 'オリジンの名前の先に何もない',
    sentence: 'オリジン {origin} の名前は {domain} ですが、その先には何もありません。CloudFront は 502 を返します。',
    repair: 'DNS レコードを現在のロードバランサーに向けるか、オリジンにその名前を設定してください。',
  },
  'origin-internal-load-balancer': {
    title: 'VPC オリジンなしの内部ロードバランサー',
    sentence:
      'ロードバランサー {loadBalancer} は内部向けで、その名前はプライベートアドレスに解決されます。CloudFront はオリジン {origin} からインターネット経由で到達できません。',
    repair: 'このロードバランサーの VPC オリジンを使うか、インターネット向けのロードバランサーを使ってください。',
  },
  'origin-network-blocked': {
    title: 'セキュリティグループがすべて遮断',
    sentence:
      'ロードバランサー {loadBalancer} のどのセキュリティグループもポート {port, number, ::group-off} への受信を許可していないため、CloudFront からの接続はタイムアウトし、504 になります。',
    repair:
      'プレフィックスリスト com.amazonaws.global.cloudfront.origin-facing からのポート {port, number, ::group-off} を許可してください。VPC オリジンの場合は、グループ CloudFront-VPCOrigins-Service-SG からの許可でもかまいません。',
  },
  'origin-port-closed': {
    title: 'オリジンのポートにリスナーがない',
    sentence:
      'オリジン {origin} はポート {port, number, ::group-off} に接続しますが、ロードバランサー {loadBalancer} のそのポートにはリスナーがありません。',
    repair: 'ポート {port, number, ::group-off} にリスナーを追加するか、オリジンのポートまたはプロトコルポリシーを変更してください。',
  },
  'origin-scheme-mismatch': {
    title: 'HTTP と HTTPS の不一致',
    sentence:
      '{side, select, cloudfront {CloudFront} other {ビューワー}} はロードバランサー {loadBalancer} のポート {port, number, ::group-off} に {spoken} で接続しますが、そのリスナーは {expected} です。',
    repair:
      '{side, select, cloudfront {オリジンプロトコルポリシー、オリジンのポート、リスナーのプロトコルを一致させてください。両側とも HTTPS にするのが安全です。} other {リスナーのプロトコルに合わせて、そのポートを呼び出してください。}}',
  },
  'origin-certificate-name': {
    title: 'オリジン証明書の名前が一致しない',
    sentence:
      'CloudFront は {name} の証明書を期待しますが、ロードバランサー {loadBalancer} の証明書は {names} です。ハンドシェイクは失敗し、502 になります。',
    repair:
      '{name} を含む証明書をリスナーに設定してください。.elb.amazonaws.com で終わる名前の証明書は取得できません。ロードバランサーを指す独自の名前をオリジンに設定するか、Host ヘッダーを転送してビューワーの名前で検証されるようにしてください。',
  },
  'origin-certificate-untrusted': {
    title: 'オリジン証明書が信頼されない',
    sentence:
      '{flaw, select, private {ロードバランサー {loadBalancer} の証明書 {certificate} はプライベート認証局のもので、CloudFront は信頼しません。} selfSigned {ロードバランサー {loadBalancer} の証明書 {certificate} は自己署名で、CloudFront は受け入れません。} other {ロードバランサー {loadBalancer} の証明書 {certificate} の状態は {status} です。}} ハンドシェイクは失敗し、502 になります。',
    repair: 'ACM が発行したパブリック証明書、またはブラウザが信頼する認証局の証明書を、完全なチェーンとともに使ってください。',
  },
  'origin-certificate-expired': {
    title: 'オリジン証明書の期限切れ',
    sentence: 'ロードバランサー {loadBalancer} の証明書 {certificate} は期限が切れています。CloudFront はこれを検証し、502 を返します。',
    repair: '証明書を更新するか、有効な証明書をリスナーに設定してください。',
  },
  'origin-tls-mismatch': {
    title: 'オリジンと共通の TLS がない',
    sentence:
      '{flaw, select, clientCertificate {ロードバランサー {loadBalancer} のリスナーはクライアント証明書を要求しますが、オリジンには設定されていません。} other {CloudFront がロードバランサー {loadBalancer} に提示するのは {offered}、受け付けられるのは {accepted} で、共通するものがありません。}} ハンドシェイクは失敗し、502 になります。',
    repair:
      '{flaw, select, clientCertificate {オリジンにクライアント証明書 (OriginMtlsConfig) を設定するか、リスナーの相互認証を無効にしてください。} other {オリジンの SSL プロトコルに TLSv1.2 を含め、リスナーには現行のセキュリティポリシーを設定してください。}}',
  },
  'origin-other-service': {
    title: '別の種類のオリジンが応答',
    sentence: 'オリジン {origin} ({domain}) は Application Load Balancer ではありません。その応答はここでは追跡しません。',
    repair: '',
  },
  'load-balancer-not-active': {
    title: 'ロードバランサーが稼働していない',
    sentence: 'ロードバランサー {loadBalancer} の状態は {state} で、リクエストを受け付けません。',
    repair: '稼働状態になるまで待つか、失敗の原因を調べてください。',
  },
  'listener-fixed-response': {
    title: '固定レスポンス',
    sentence: 'ロードバランサー {loadBalancer} のルール {rule} が自ら {status, number, ::group-off} を返します。',
    repair: '',
  },
  'listener-redirect': {
    title: 'ロードバランサーがリダイレクト',
    sentence: 'ロードバランサー {loadBalancer} のルール {rule} が {status, number, ::group-off} を返し、{location} へ誘導します。',
    repair: '',
  },
  'listener-authenticate': {
    title: 'サインインが必要',
    sentence: 'ロードバランサー {loadBalancer} のルール {rule} は、認証済みのリクエストだけを通します ({action})。',
    repair: '',
  },
  'redirect-loop': {
    title: 'リダイレクトが終わらない',
    sentence:
      '応答は {location} へのリダイレクトで、同じところに戻ります。{times, plural, other {# 回}}リダイレクトしてもページに到達しません。',
    repair:
      'CloudFront からの接続を HTTPS にするか (オリジンプロトコルポリシー https-only)、HTTP リスナーをリダイレクトではなく転送にしてください。そのあと、キャッシュされたリダイレクトを無効化してください。',
  },
  'target-group-protocol-version': {
    title: 'ターゲットグループがプロトコルバージョンを拒否',
    sentence:
      '{arrival, select, cloudfront {CloudFront はオリジンに {spoken} で通信しますが、ターゲットグループ {targetGroup} が受け付けるのは {accepts} だけです。そのため、ページリクエストにはすべて 464 が返されます。} grpc {gRPC リクエストが届きますが、ターゲットグループ {targetGroup} が受け付けるのは {accepts} だけです。そのため、ロードバランサーは 464 を返します。} page {gRPC ではないリクエストが {spoken} で届きますが、ターゲットグループ {targetGroup} が受け付けるのは {accepts} だけです。そのため、ロードバランサーは 464 を返します。} other {ビューワーは {spoken} で通信しますが、ターゲットグループ {targetGroup} が受け付けるのは {accepts} だけです。そのため、ロードバランサーは 464 を返します。}}',
    repair:
      '{arrival, select, cloudfront {プロトコルバージョンが HTTP1 のターゲットグループを新しく作成し (既存のものは変更できません)、リスナールールと ECS サービスの向き先をそれに切り替え、コンテナでは HTTP/1.1 を使ってください。ビューワー向けの HTTP/2 と HTTP/3 はそのまま使えます。コンテナまで HTTP/2 にするには、ビューワーが CloudFront を経由せずにロードバランサー {loadBalancer} に接続する必要があります。その代わり、エッジのキャッシュはなくなり、AWS WAF のフィルタリングは VPC 内でしか行われず、同じ名前で S3 の静的サイトを配信することもできません。} grpc {gRPC には、プロトコルバージョンが GRPC または HTTP2 のターゲットグループを作成し、専用のリスナールールで gRPC リクエストをそこへ送ってください。} page {gRPC ではないリクエストは、専用のリスナールールで、プロトコルバージョンが HTTP1 のターゲットグループへ送ってください。} other {HTTP/2 のクライアントを使うか、プロトコルバージョンが HTTP1 のターゲットグループを新しく作成してください。HTTP1 なら、ビューワーからの HTTP/1.1 と HTTP/2 の両方を受け付けます。}}',
  },
  'target-group-missing': {
    title: 'ターゲットグループが存在しない',
    sentence: 'ロードバランサー {loadBalancer} のルール {rule} の転送先であるターゲットグループ {targetGroup} は存在しません。',
    repair: 'ルールの転送先を、存在するターゲットグループに変更してください。',
  },
  'no-registered-targets': {
    title: 'ターゲットが登録されていない',
    sentence: 'ターゲットグループ {targetGroup} には、ロードバランサー {loadBalancer} が使えるターゲットがなく、503 になります。',
    repair: 'ECS サービスがタスクを実行し、このターゲットグループに登録していることを確認してください。',
  },
  'forward-weight-zero': {
    title: 'すべての重みが 0',
    sentence: 'ロードバランサー {loadBalancer} のルール {rule} は転送しますが、どのターゲットグループも重みが 0 のため、503 になります。',
    repair: '使うべきターゲットグループに 0 より大きい重みを設定してください。',
  },
  'target-network-blocked': {
    title: 'ターゲットに到達できない',
    sentence:
      '{targetGroup} のターゲットのセキュリティグループは、ロードバランサーからポート {port, number, ::group-off} への受信を許可していません。',
    repair: 'ロードバランサーのセキュリティグループからのポート {port, number, ::group-off} を許可してください。',
  },
  'target-protocol-mismatch': {
    title: 'コンテナのプロトコルが異なる',
    sentence:
      'ターゲットグループ {targetGroup} は {target} に {spoken} で通信しますが、相手はこれを解釈できません。ロードバランサーは 502 を返します。',
    repair: 'ターゲットグループのプロトコルバージョンとコンテナのプロトコルを一致させてください。',
  },
  'target-tls-mismatch': {
    title: 'コンテナは TLS、ターゲットグループは平文',
    sentence:
      'ターゲットグループ {targetGroup} は {target} に平文の HTTP で通信しますが、そこでは Service Connect が TLS を待ち受けています。ロードバランサーは 502 を返します。',
    repair:
      'プロトコルが HTTPS のターゲットグループを使い、ロードバランサーのリスナーに TLS 1.3 のセキュリティポリシーを設定してください。',
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
