import type { originReasons as english } from '../../en/reasons/origin';
import type { ReasonMessages } from '../../en/reason-messages';

export const originReasons: Record<keyof typeof english, ReasonMessages> = {
  'origin-name-unresolved': {
    title: 'オリジンの名前の先に何もない',
    sentence:
      '{flaw, select, family {オリジン {origin} は、{domain} の先のロードバランサーが持たない種類の IP アドレスで接続しようとします。} other {オリジン {origin} の名前は {domain} ですが、その先には何もありません。}}CloudFront は 502 を返します。',
    repair:
      '{flaw, select, family {オリジンの IP アドレスタイプを ipv4 にするか、ロードバランサーを dualstack にして AAAA レコードを用意してください。} other {DNS レコードを現在のロードバランサーに向けるか、オリジンにその名前を設定してください。}}',
  },
  'origin-internal-load-balancer': {
    title: 'VPC オリジンなしの内部ロードバランサー',
    sentence:
      'ロードバランサー {loadBalancer} は内部向けで、その名前はプライベートアドレスに解決されます。CloudFront はオリジン {origin} からインターネット経由で到達できません。',
    repair: 'このロードバランサーの VPC オリジンを使うか、インターネット向けのロードバランサーを使ってください。',
  },
  'origin-network-blocked': {
    title: 'ネットワークが CloudFront を通さない',
    sentence:
      '{obstacle, select, networkAcl {ロードバランサー {loadBalancer} のサブネットのネットワーク ACL が、CloudFront からポート {port, number, ::group-off} への通信を通しません。} route {ロードバランサー {loadBalancer} のサブネットに、インターネットゲートウェイへのルートがありません。} other {ロードバランサー {loadBalancer} のどのセキュリティグループも、CloudFront からポート {port, number, ::group-off} への受信を許可していません。}}接続はタイムアウトし、504 になります。',
    repair:
      '{obstacle, select, networkAcl {ロードバランサーのサブネットのネットワーク ACL で、ポート {port, number, ::group-off} の受信と、ポート 1024-65535 の送信を許可してください。} route {インターネットゲートウェイへのルートがあるサブネットにロードバランサーを置くか、VPC オリジンとして接続してください。} other {プレフィックスリスト com.amazonaws.global.cloudfront.origin-facing からのポート {port, number, ::group-off} を許可してください。VPC オリジンの場合は、グループ CloudFront-VPCOrigins-Service-SG からでもかまいません。}}',
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
      '{flaw, select, private {ロードバランサー {loadBalancer} の証明書 {certificate} はプライベート認証局のもので、CloudFront は信頼しません。} selfSigned {ロードバランサー {loadBalancer} の証明書 {certificate} は自己署名で、CloudFront は受け入れません。} early {ロードバランサー {loadBalancer} の証明書 {certificate} は、まだ有効期間に入っていません。} other {ロードバランサー {loadBalancer} の証明書 {certificate} の状態は {status} です。}} ハンドシェイクは失敗し、502 になります。',
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
      '{flaw, select, clientCertificate {ロードバランサー {loadBalancer} のリスナーはクライアント証明書を要求しますが、オリジンには設定されていません。} trustStore {トラストストアの関連付けが失われており、ロードバランサー {loadBalancer} のリスナーはクライアント証明書を検証できません。} other {CloudFront がロードバランサー {loadBalancer} に提示するのは {offered}、受け付けられるのは {accepted} で、共通するものがありません。}} ハンドシェイクは失敗し、502 になります。',
    repair:
      '{flaw, select, clientCertificate {オリジンにクライアント証明書 (OriginMtlsConfig) を設定するか、リスナーの相互認証を無効にしてください。} trustStore {リスナーにトラストストアを改めて関連付けてください。} other {オリジンの SSL プロトコルに TLSv1.2 を含め、リスナーには現行のセキュリティポリシーを設定してください。}}',
  },
  'origin-other-service': {
    title: '別の種類のオリジンが応答',
    sentence: 'オリジン {origin} ({domain}) は Application Load Balancer ではありません。その応答はここでは追跡しません。',
    repair: '',
  },
  'origin-response-timeout': {
    title: 'CloudFront が待つのをやめる',
    sentence:
      'CloudFront はオリジン {origin} を {seconds, plural, other {# 秒}}{attempts, plural, =1 {} other {ずつ # 回}}待ち、504 を返します。クライアントが去ったため、ロードバランサー {loadBalancer} は 460 を記録します。',
    repair:
      'アプリケーションの応答を速くするか、オリジンの応答タイムアウト (最大 120 秒) と、それを上回るロードバランサーのアイドルタイムアウトを設定してください。',
  },
};
