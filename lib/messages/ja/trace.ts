import type { TraceMessages } from '../en/trace';

export const trace: TraceMessages = {
  shown: {
    label: 'ビューワー側',
    page: 'CloudFront は代わりにページ {page} をステータス {status} で表示します{seconds, plural, =0 {} other { (最低 # 秒間キャッシュされます)}}。',
    kept: 'CloudFront は {status} を最低 {seconds, plural, other {# 秒}}間キャッシュします。修正した後も、その間はキャッシュから同じ応答が返されます。',
  },
  onward: { label: '転送先' },
  leaves: {
    label: '離脱',
    sentence:
      'このリダイレクトは、ビューワーを CloudFront の外の {host} に送ります。Web ACL を通らないか、接続が許可されていなければエラーになります。',
  },
  delivered: {
    label: '受信内容',
    title: 'コンテナが受け取るリクエスト',
    header: 'ヘッダー',
    value: '値',
    writer: '書き込んだ側',
    targetUnknown: '特定できないパス',
    by: {
      viewer: 'ビューワー',
      cloudfront: 'CloudFront',
      'origin-custom-header': 'オリジンのカスタムヘッダー',
      'load-balancer': 'ロードバランサー',
    },
    secret: '(秘密の値)',
    unforeseen: '(毎回異なる値)',
    viewersAddress: '(ビューワーのアドレス)',
    cloudfrontsAddress: '(CloudFront のアドレス)',
  },
  limits: {
    label: '時間制限',
    title: '先に待つのをやめるのはどこか',
    within: '時間',
    who: '待つ側と待つもの',
    what: '時間切れになると',
    waits: {
      'origin-connect': 'CloudFront: オリジンへの接続 (全試行の合計)',
      'origin-response':
        '{attempts, plural, =0 {CloudFront: 応答の各部分 (試行回数は不明)} =1 {CloudFront: 応答の各部分} other {CloudFront: 応答の各部分 (# 回まで試行)}}',
      'origin-completion': 'CloudFront: 応答全体 (全試行の合計)',
      'origin-websocket-idle': 'CloudFront: 何も流れない WebSocket',
      'load-balancer-connect': 'ロードバランサー {name}: ターゲットへの接続',
      'load-balancer-idle': 'ロードバランサー {name}: 何も届かない接続',
      'service-connect-request': '{name} の前の Service Connect プロキシ: 応答全体',
      'service-connect-idle': '{name} の前の Service Connect プロキシ: 何も届かない接続',
    },
    seconds: '{seconds, number} 秒',
    unread: '未取得',
    runsOut:
      '{status, select, none {接続が閉じられます} other {ビューワーに {status}}}{logged, select, none {} other {、ロードバランサーのログには {logged}}}',
  },
  clash: {
    'cloudfront-outlasts-load-balancer':
      'CloudFront はアイドル接続を {sender, number} 秒間保ちますが、ロードバランサーは {closer, number} 秒で閉じます。閉じかけた接続に送られたリクエストは、ときどき失敗します。CloudFront 側を {closer, number} 秒より短くしてください。',
    'load-balancer-outlasts-target':
      '{known, select, yes {ロードバランサーはアイドル接続を {sender, number} 秒間保ちますが、ターゲットは {closer, number} 秒で閉じます。閉じかけた接続に送られたリクエストは、ときどき 502 になります。ターゲット側を {sender, number} 秒より長くしてください。} other {ロードバランサーはアイドル接続を {sender, number} 秒間保ちます。ターゲットがどれだけ保つかは AWS からは分かりません。先に閉じる場合、リクエストはときどき 502 になります。}}',
    label: 'キープアライブ',
  },
};
