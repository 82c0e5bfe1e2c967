import type { ExplainMessages } from '../en/explain';

import { explainCauses } from './explain-causes';

/** Log lines and statuses, explained. */
export const explain: ExplainMessages = {
  statements: {
    'target-answered':
      '{target, select, none {ターゲット} other {ターゲット {target} }}が {status} を返しました。これはアプリケーションの応答です。',
    'target-answered-otherwise':
      '{target, select, none {ターゲット} other {ターゲット {target} }}は {targetStatus} を返しましたが、クライアントが受け取ったのは {status} です。',
    'lambda-answered': '{targetGroup} の Lambda 関数が {status} を返しました。',
    'load-balancer-answered': 'ターゲットは応答していません。{status} は {loadBalancer} 自身が返したものです。',
    'web-acl-answered': '{loadBalancer} の前にある AWS WAF がリクエストを {status} で拒否しました。',
    'rule-answered':
      '{action, select, redirect {{loadBalancer} のルール {rule} がリクエストを {status} でリダイレクトしました。} authenticate {{loadBalancer} のルール {rule} が {status} でログインを求めました。} other {{loadBalancer} のルール {rule} が自ら {status} を返しました。}}',
    'nobody-answered': '応答はありませんでした。{loadBalancer} のログにステータスがありません。',
    'spoken-to-load-balancer':
      '{client} は{port, select, none {リスナー} other {ポート {port} のリスナー}}と {tls, select, none {TLS なし} other {{tls}}} の {framing, select, none {{http}} other {{framing}（{http}）}} で通信しました。',
    'client-is-cloudfront':
      '{basis, select, userAgent {{client} は User-Agent で CloudFront と名乗っています。} other {{client} は CloudFront のプレフィックスリストにあるアドレスです。}}',
    'rule-matched':
      '{rule, select, default {一致するルールがなく、デフォルトルールがリクエストを処理しました} other {ルール {rule} がリクエストを処理しました}}{targetGroup, select, none {。} other {。ターゲットグループは {targetGroup} です。}}',
    'rules-failed': '{loadBalancer} はルールを評価できませんでした。',
    'handed-to-target': 'リクエストは {seconds, number} 秒後に {target} へ渡されました。',
    'not-handed-to-target': '{loadBalancer} はリクエストをどのターゲットにも渡していません。',
    'target-gave-no-headers': '{target} からレスポンスヘッダーが届きませんでした。',
    took: '全体で {seconds, number} 秒かかりました。',
    'not-compliant': 'リクエストは RFC 7230 に準拠していません: {classification}（{reason}）。',
    'redirected-to': 'リダイレクト先は {url} です。',
    rewritten: 'ターゲット向けに書き換えられました: Host は {host}、URI は {uri}。',
    connected: '{client} はポート {port} に {protocol}、{cipher} で接続しました。',
    'connected-in-clear': '{client} はポート {port} に TLS なしで接続しました。',
    'handshake-failed': '{client} からポート {port} への接続は成立しませんでした: {code}。',
    'client-certificate': 'クライアントが提示した証明書は {subject} です（{validity}）。',
    'spoken-to-edge':
      '{client} はエッジロケーション {location} に {host} を {tls, select, none {TLS なし} other {{tls}}} の {framing, select, none {{http}} other {{framing}（{http}）}} で要求しました。',
    'edge-answered-from-cache': 'CloudFront がキャッシュから {status} を返しました（{result}）。',
    'edge-answered': 'CloudFront が自ら {status} を返しました（{result}）。',
    'origin-answered': '{status} はオリジンの応答です（Miss）。',
    'edge-or-origin-failed': '応答はエラー {status} でした。CloudFront のログには {detail} とあります。',
    'viewer-left':
      '{status, select, none {CloudFront が応答する前にビューワーが切断しました。} other {応答 {status} をすべて受け取る前にビューワーが切断しました。}}',
  },
  contradictions: {
    'load-balancer-not-there': 'この行のロードバランサー {elb} は、スナップショットにその名前のものがありません。',
    'load-balancer-id':
      'この行には {elb} とありますが、スナップショットにある同名のロードバランサーは {known} です。作り直されたか、別のアカウントの行です。',
    'listener-not-there':
      'リクエストはポート {port}（{scheme}）に届きましたが、スナップショットの {loadBalancer} にそのリスナーはありません。',
    'rule-not-there':
      'リクエストを処理したのはルール {rule} ですが、スナップショットでは {loadBalancer} のポート {port} のリスナーにその優先度のルールがありません。',
    'rule-differs':
      'リクエストを処理したのはルール {logged} ですが、スナップショットの条件ではルール {traced} になります。ルールが変更されたか、途中で関数やポリシーがリクエストを変えています。',
    'target-group-not-there': 'この行のターゲットグループ {targetGroup} はスナップショットにありません。',
    'target-group-not-of-rule': 'スナップショットでは、ルール {rule} は {targetGroup} に転送しません。',
    'target-not-registered':
      'ターゲット {target} は、スナップショットでは {targetGroup} に登録されていません。タスクは入れ替わるので、これだけでは問題とは言えません。',
    'status-differs':
      'この行では {logged} ですが、スナップショットによれば{traced, select, none {ステータスなし} other { {traced} }}になるはずです（{reason}）。',
    'target-should-not-answer':
      'ターゲットが {logged} を返していますが、スナップショットによればリクエストはターゲットに届かず、{traced, select, webAcl {AWS WAF が応答します} loadBalancer {ロードバランサーが応答します} edge {CloudFront が応答します} other {応答はありません}}{status, select, none {} other {（{status}）}}（{reason}）。',
    'cloudfront-spoke-http2':
      'この行によると、CloudFront（{client}）が gRPC 以外のリクエストで {loadBalancer} と HTTP/2 で通信しています。AWS は HTTP/1.1 で通信するとしています。クライアントが本当に CloudFront なら AWS の仕様が変わっています。お知らせください。',
    'http2-is-off': 'HTTP/2 で通信していますが、スナップショットの {loadBalancer} では HTTP/2 が無効です。',
    'tls-not-in-policy':
      '{version} で通信していますが、スナップショットの {component} が受け付けるのは {accepted} だけです{policy, select, none {} other {（ポリシー {policy}）}}。',
    'certificate-not-of-listener': 'スナップショットでは、ポート {port} のリスナーに証明書 {certificate} がありません。',
    'origin-scheme-differs':
      'リクエストは {logged} で届きましたが、スナップショットの設定では {distribution} は {origin} に {offered} で接続します。',
    'distribution-not-there': '{host} のディストリビューションはスナップショットにありません。',
    'host-leads-elsewhere': 'この行はディストリビューション {logged} のものですが、スナップショットでは {host} は {known} につながります。',
    'distribution-disabled': 'ディストリビューション {distribution} はスナップショットでは無効です。',
    'http-version-not-offered': '{http} で通信していますが、スナップショットの {distribution} が提供するのは {offered} だけです。',
    'country-blocked':
      'ビューワーは {country} から応答を受け取りましたが、スナップショットの {distribution} はその国をブロックしています。',
  },
  hints: {
    'line-older':
      'この行（{line}）はスナップショット（{snapshot}）より前のものです。その間に変更された設定は、現在の内容で判断しています。',
    'line-newer':
      'この行（{line}）はスナップショット（{snapshot}）より後のものです。その間の変更はわかりません。スキャンし直すとわかります。',
    'listing-unread': '一部を読み取れなかったため（{action}）、このスナップショットに現れていない可能性があります。',
    'several-load-balancers':
      '{elb} という名前のロードバランサーが {count, number} 個あります。ターゲットグループと同じアカウントのものとして説明しています。',
    'port-not-logged': 'ログの URL にポートがないため、ポート {port} のリスナーとして説明しています。',
    'host-unknown':
      '送られた Host は「{host}」で、スナップショットのどこにも該当する名前がありません。URL が誤っているか、CloudFront を通らずに {loadBalancer} に送られています。どのターゲットグループに向かったかは、それでもルールからわかります。',
    'viewer-not-logged':
      'ビューワーが CloudFront に何を要求したかは、ロードバランサーのログではわかりません。{distribution} へのリクエストのうち、ログのとおりに {loadBalancer} に届くものを示しています。',
    'load-balancer-not-logged':
      'この行は AWS がロードバランサー名を記録する前のものです。ポート {port} のリスナーを持つロードバランサーは{count, plural, =0 {ありません} other { # 個あります}}。',
    'shown-instead': 'エラーページに置き換わるため、{status} はビューワーには {shown} として見えます。',
    'status-not-made-here':
      'このスナップショットの設定で {status} になるものはありません。アプリケーションはどのステータスでも返せます。ほかに考えられる原因も示します。',
    'not-all-looked-at': 'リクエストの種類が多く、すべては調べていません。ほかにもこのステータスになるものがあるかもしれません。',
  },
  causes: explainCauses,
  via: {
    logged: 'ログのリクエスト',
    viewer: 'ビューワーのリクエストとして',
    found: 'このステータスになるリクエスト',
  },
  agreement: {
    agrees: '一致',
    'may-agree': '一致する可能性あり',
    silent: '設定では決まらない',
    differs: '異なる',
  },
  fit: {
    named: '行に書かれている',
    fits: '行と合う',
    possible: '可能性あり',
  },
  terminal: {
    line: '行',
    contradiction: '矛盾',
    hint: '注意',
    kinds: { 'alb-access': 'ALB アクセスログ', 'alb-connection': 'ALB 接続ログ', cloudfront: 'CloudFront 標準ログ' },
    status: 'ステータス {status}',
    noStatus: 'ステータスなし',
  },
};
