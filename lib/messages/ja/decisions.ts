import type { DecisionsMessages } from '../en/decisions';

export const decisions: DecisionsMessages = {
  'entry-matched': '{host} には {component} が応答します。',
  'viewer-http-version':
    '{spoken, select, unknown {ビューワーは {asked} を要求しますが、実際に使われるバージョンは判定できませんでした。} other {ビューワーは {asked} を要求し、{spoken} で通信します。提供されているのは {offered} です。}}',
  'viewer-tls':
    '{versions, select, unknown {ビューワー向けの TLS バージョンは判定できませんでした (ポリシー {policy})。} other {ビューワーは {versions} を使えます (ポリシー {policy})。}}',
  'behavior-matched': '{path} はビヘイビア {pattern} に一致します。',
  'viewer-protocol-policy': '{scheme} のリクエストに対するビューワープロトコルポリシーは {policy} です。',
  'method-allowed': '{method} は許可されています。',
  'web-acl-passed': 'ウェブ ACL {webAcl} は通常のリクエストを通します ({rules, plural, =0 {ルールなし} other {ルール # 件}})。',
  'staging-chosen': '継続的デプロイメントにより、リクエストはステージングディストリビューション {distribution} に送られます。',
  'function-may-override': '関数 {function} が {event} で実行され、リクエスト、オリジン、応答を変える可能性があります。',
  'origin-chosen':
    '{group, select, none {リクエストはオリジン {origin} に送られます。} other {リクエストは、オリジングループ {group} の先頭であるオリジン {origin} に送られます。}}',
  'origin-shield': 'リクエストは {region} の Origin Shield を通ります。',
  'origin-failover':
    '{status, select, none {グループ {group} の 1 番目のオリジンが失敗し、リクエストはオリジン {origin} に送られます。} other {グループ {group} の 1 番目のオリジンが {status} で失敗し、リクエストはオリジン {origin} に送られます。}}',
  'origin-leads-to': 'オリジン {origin} ({domain}) の先は {target} です。',
  'origin-scheme': 'CloudFront は {scheme} でポート {port} に接続します (オリジンプロトコルポリシー {policy})。',
  'origin-http-version':
    '{framing, select, none {ビューワーのバージョンにかかわらず、CloudFront はオリジンに {http} で通信します。} gRPC {CloudFront は gRPC を {http} でオリジンに中継します。} other {CloudFront はオリジンとの WebSocket を {http} で確立します。}}',
  'origin-host':
    '{forwarded, select, yes {ビューワーの Host ヘッダーが転送されます: {host}。} other {オリジンが受け取る Host ヘッダーは {host} です。}}',
  'origin-certificate': '証明書 {certificate} は {name} を含みます。',
  'origin-tls':
    '{versions, select, unknown {双方が許可する TLS バージョンは判定できませんでした (ポリシー {policy})。} other {双方が許可するのは {versions} です (ポリシー {policy})。}}',
  'network-passed':
    '{peer, select, viewer {ネットワークは、ビューワーを {loadBalancer} のポート {port} まで通します。} other {ネットワークは、CloudFront を {loadBalancer} のポート {port} まで通します。}}',
  'listener-matched': 'ポート {port} の {protocol} リスナーが接続を受け付けます。',
  'listener-missing': 'ポート {port} にはリスナーがありません。',
  'rule-matched':
    '{rule, select, default {一致するルールがなく、デフォルトアクションが適用されます。} other {ルール {rule} に一致します。}}',
  'rule-may-match': 'ルール {rule} に一致するかどうかは確定できません。',
  'action-authenticate': 'ルールは先に認証を要求します ({action})。',
  'action-redirect': 'ルールは {status, number, ::group-off} を返し、{location} へリダイレクトします。',
  'action-fixed-response': 'ルールは {status, number, ::group-off} を返します。',
  'action-forward':
    '{groups, plural, =1 {ルールはターゲットグループ {targetGroup} に転送します。} other {ルールは # 個のターゲットグループのうち {targetGroup} (重み {weight}) に転送します。}}',
  'transform-applied': 'ルールは転送前にリクエストを書き換えます ({transform}): {from} は {to} になります。',
  'protocol-version-accepted': 'ターゲットグループ {targetGroup} のプロトコルバージョンは {protocolVersion} で、{http} を受け付けます。',
  'protocol-version-refused': 'ターゲットグループ {targetGroup} のプロトコルバージョンは {protocolVersion} で、{http} を拒否します。',
  'target-chosen':
    '{registered, plural, =0 {{targetGroup} のターゲットは読み取れませんでした。} other {{targetGroup} には # 個のターゲットが登録され、うち {healthy} 個が正常です。}}リクエストは {target} に送られます。',
  'health-check-differs':
    '{doubt, select, port {{targetGroup} のヘルスチェックは別のポート ({checked}) を調べており、リクエストが届くポートについては何も証明しません。} protocol {{targetGroup} のヘルスチェックは、リクエストとは別のプロトコル ({checked}) を使います。} other {{targetGroup} のヘルスチェックは、gRPC のステータス 12 (未実装) を正常とみなします。}}',
  'target-network-passed': 'ネットワークは、ロードバランサーを {targetGroup} のターゲットまで通します。',
  'target-protocol': 'ロードバランサーは {scheme} 上の {http} で、ターゲットのポート {port} に通信します。',
  'target-tls':
    '{versions, select, unknown {ロードバランサーは TLS で接続し、証明書を検証しません。} other {ロードバランサーは {versions} で接続し (ポリシー {policy})、証明書を検証しません。}}',
  'service-reached': 'リクエストは {target} に届きます。',
};
