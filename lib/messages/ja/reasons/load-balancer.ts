import type { loadBalancerReasons as english } from '../../en/reasons/load-balancer';
import type { ReasonMessages } from '../../en/reason-messages';

export const loadBalancerReasons: Record<keyof typeof english, ReasonMessages> = {
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
    sentence:
      '{distribution, select, none {} other {ディストリビューション {distribution} に対して、}}ロードバランサー {loadBalancer} のルール {rule} が {status, number, ::group-off} を返し、{location} へ誘導します。',
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
  'load-balancer-idle-timeout': {
    title: 'ロードバランサーが待つのをやめる',
    sentence: 'ロードバランサー {loadBalancer} はターゲットを {seconds, plural, other {# 秒}}待ち、504 を返します。',
    repair: 'アプリケーションの応答を速くするか、ロードバランサーの idle_timeout.timeout_seconds を延ばしてください。',
  },
};
