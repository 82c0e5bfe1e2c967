import type { targetReasons as english } from '../../en/reasons/target';
import type { ReasonMessages } from '../../en/reason-messages';

export const targetReasons: Record<keyof typeof english, ReasonMessages> = {
  forwarded: { title: 'アプリケーションに到達', sentence: 'リクエストは {target} に届き、アプリケーションが応答を決めます。', repair: '' },
  'websocket-not-supported': {
    title: 'オリジンが WebSocket を扱わない',
    sentence:
      'ディストリビューション {distribution} はオリジン {origin} にクライアント証明書を提示します。そのようなオリジンでは WebSocket を使えません。',
    repair: 'WebSocket のパスを、クライアント証明書を使わないオリジンに向けてください。',
  },
  'websocket-headers-not-forwarded': {
    title: 'WebSocket のヘッダーが転送されない',
    sentence:
      'ディストリビューション {distribution} のビヘイビア {behavior} は Sec-WebSocket-Key と Sec-WebSocket-Version を転送しないため、その先のサーバーはアップグレードを受け付けられません。',
    repair: 'WebSocket を使う必要があるなら、オリジンリクエストポリシー AllViewer か、これらのヘッダーを含むポリシーを使ってください。',
  },
  'target-network-blocked': {
    title: 'ターゲットに到達できない',
    sentence:
      '{obstacle, select, networkAcl {ロードバランサーと {targetGroup} のターゲットの間のネットワーク ACL が、ポート {port} への通信を通しません。} securityGroupOut {ロードバランサーのセキュリティグループが、{targetGroup} のターゲットのポート {port} への送信を許可していません。} other {{targetGroup} のターゲットのセキュリティグループは、ロードバランサーからポート {port} への受信を許可していません。}}接続はタイムアウトし、504 になります。',
    repair:
      '{obstacle, select, networkAcl {ターゲットのサブネットへのポート {port} の受信と、ポート 1024-65535 の戻りの通信を許可してください。} securityGroupOut {ロードバランサーのセキュリティグループに、ポート {port} のアウトバウンドルールを追加してください。} other {ターゲットのセキュリティグループで、ロードバランサーのセキュリティグループからのポート {port} を許可してください。}}',
  },
  'target-protocol-mismatch': {
    title: 'コンテナのプロトコルが異なる',
    sentence:
      'ターゲットグループ {targetGroup} は {target} に {spoken} で通信しますが、相手はこれを解釈できません。ロードバランサーは 502 を返します。',
    repair: 'ターゲットグループのプロトコルバージョンとコンテナのプロトコルを一致させてください。',
  },
  'target-tls-mismatch': {
    title: 'ターゲットグループとコンテナの TLS が合わない',
    sentence:
      '{server, select, serviceConnect {ターゲットグループ {targetGroup} は {target} に平文の HTTP で通信しますが、そこでは Service Connect が TLS を要求します。ロードバランサーは 502 を返します。} serviceConnectVersion {{target} の Service Connect は TLS 1.3 だけを受け入れますが、リスナーのポリシーから決まるターゲット向けのポリシーに TLS 1.3 がありません。ロードバランサーは 502 を返します。} plain {ターゲットグループ {targetGroup} は {target} のコンテナに平文の HTTP で通信しますが、そのポートは TLS だけを受け付けます。サーバー自身が 400 を返すか、切断されてロードバランサーが 502 を返します。} certificate {{target} のコンテナはクライアント証明書を要求しますが、ロードバランサーは証明書を持ちません。サーバー自身が 400 を返すか、切断されてロードバランサーが 502 を返します。} other {ターゲットグループ {targetGroup} と {target} のコンテナでは TLS が合いません。片方だけが TLS を使うか、共通のバージョンがありません。ロードバランサーは 502 を返します。}}',
    repair:
      '{server, select, serviceConnect {プロトコルが HTTPS のターゲットグループを使い、ロードバランサーのリスナーに TLS 1.3 のセキュリティポリシーを設定してください。} serviceConnectVersion {ロードバランサーのリスナーに TLS 1.3 のセキュリティポリシーを設定してください。} other {ターゲットグループのプロトコル (HTTP または HTTPS) と、コンテナのポートのプロトコルを一致させてください。}}',
  },
  'service-connect-timeout': {
    title: 'Service Connect が待つのをやめる',
    sentence:
      '{target} の手前にある Service Connect のプロキシは、{seconds, plural, other {# 秒}}でリクエストを打ち切ります。そのとき Envoy は 504 を返します。',
    repair: 'Service Connect サービスの perRequestTimeoutSeconds を延ばすか、0 にして制限をなくしてください。',
  },
};
