import type { FactsMessages } from '../en/facts';

export const facts: FactsMessages = {
  'origin-http-1.1':
    'CloudFront はカスタムオリジンへのリクエストを HTTP/1.1 で送ります。HTTP/2 と HTTP/3 はビューワー向けだけのもので、これを変える設定はありません。',
  'origin-grpc-http2':
    'gRPC は例外で、CloudFront はこれをオリジンまで中継し、gRPC は HTTP/2 で動作します。AWS の文書に一文で書かれてはおらず、gRPC の要件から導かれます。',
  'origin-websocket-http-1.1':
    'WebSocket 接続は、ビューワーと CloudFront の間でも、CloudFront とオリジンの間でも、HTTP/1.1 で確立されます。',
  'target-group-464':
    'リクエストのバージョンがターゲットグループのプロトコルバージョンと合わないと、ロードバランサーは 464 を返します。HTTP2 と GRPC のグループは HTTP/1.1 を、HTTP1 のグループは gRPC を受け付けません。',
  'viewer-http-versions':
    'HttpVersion は、ビューワーが使えるバージョンを決めます。http3 に HTTP/2 は含まれず、http2and3 には含まれます。対応していないビューワーは、より古いバージョンを使います。',
  'viewer-protocol-policy':
    'redirect-to-https は GET と HEAD に 301、その他のメソッドに 307 を返します。https-only は平文の HTTP に 403 を返し、allow-all はそのまま処理します。',
  'viewer-tls-policy': 'セキュリティポリシーは、ビューワーが使える最も古い TLS バージョンを決めます。TLS 1.3 はどのポリシーでも有効です。',
  'default-certificate-tls-1.0':
    'CloudFront のデフォルト証明書 (*.cloudfront.net) では、設定にかかわらずポリシーが TLSv1 になり、TLS 1.0 を受け付けます。',
  'origin-protocol-policy':
    'オリジンプロトコルポリシーは、オリジンへの接続に HTTP と HTTPS のどちらを使うかを決め、それによって使われるポートも決まります。',
  'origin-certificate-validated':
    'CloudFront はオリジンの証明書を検証します。証明書は、オリジンのドメイン名または転送された Host を含み、有効で、信頼された認証局のものでなければなりません。そうでない場合は 502 になります。',
  'origin-tls-1.3-automatic':
    'CloudFront は、設定されたバージョンに加えて、どのオリジンにも TLS 1.3 を提示します。選択することも、必須にすることもできません。',
  'origin-host-header': 'CloudFront は、ポリシーがビューワーの Host を転送しない限り、Host ヘッダーをオリジンのドメイン名に置き換えます。',
  'vpc-origin-no-grpc': 'VPC オリジンは gRPC を中継できません。',
  'vpc-origin-settings':
    'VPC オリジンのプロトコルポリシー、ポート、SSL プロトコルは、ディストリビューションではなく VPC オリジン自体に設定されます。',
  'grpc-needs-post-and-http2':
    'CloudFront で gRPC を使うには、ビヘイビアでの gRPC の有効化、ビューワー向けの HTTP/2、許可メソッドの POST、オリジンへの HTTPS が必要です。',
  'alb-http2-front-end':
    'Application Load Balancer は、routing.http2.enabled が false でない限り、HTTPS リスナーで HTTP/2 を受け付けます。平文の HTTP リスナーでは HTTP/1.1 を使います。',
  'alb-no-http3': 'Application Load Balancer は HTTP/3 に対応していません。',
  'alb-grpc-needs-https': 'プロトコルバージョンが HTTP2 または GRPC のターゲットグループと gRPC には、HTTPS リスナーが必要です。',
  'alb-plain-http-to-https-listener': 'HTTPS リスナーに平文の HTTP が届くと、ロードバランサーは 400 を返します。',
  'alb-rule-order': 'ルールは優先度の数字が小さい順に評価され、最初に一致したものが適用されます。デフォルトルールは最後です。',
  'alb-rule-conditions':
    'ルールのすべての条件に一致する必要があり、各条件ではいずれか一つの値に一致すれば足ります。パスは大文字と小文字を区別し、ホスト名とヘッダーの値は区別しません。* と ? はワイルドカードです。',
  'alb-redirect': 'リダイレクトでは、変更しない URL の部分がそのまま保たれます。保たれるホストは、ロードバランサーが受け取ったものです。',
  'alb-weights-do-not-fail-over':
    '重みはリクエストを振り分けるだけのものです。正常なターゲットがないグループにも割り当て分が送られ、重み 0 のグループには送られません。',
  'alb-no-targets-503': 'ターゲットグループに登録済みのターゲットがないか、すべて未使用の場合、ロードバランサーは 503 を返します。',
  'alb-fail-open': 'すべてのターゲットが異常な場合、ロードバランサーはそのすべてにリクエストを送ります。',
  'alb-target-certificate-not-validated':
    'ロードバランサーはターゲットの証明書を検証しません。ターゲットへの HTTPS は暗号化のためのもので、認証にはなりません。',
  'alb-target-tls-policy-derived': 'ターゲットへの TLS ポリシーは、ロードバランサーのリスナーのポリシーから決まり、選択できません。',
  'alb-target-http1':
    'プロトコルバージョンが HTTP1 のターゲットグループには、ビューワーが HTTP/2 を使っていても、ロードバランサーは HTTP/1.1 で通信します。',
  'alb-target-h2c':
    'プロトコルバージョンが HTTP2 または GRPC、プロトコルが HTTP のターゲットグループには、ロードバランサーは TLS なしの HTTP/2 で、事前のネゴシエーションなしに通信します。',
  'alb-tls-policies': 'リスナーのセキュリティポリシーは、受け付ける TLS バージョンと暗号スイートを決めます。',
  'alb-default-tls-policy':
    'ポリシーを指定せずに作成された HTTPS リスナーは ELBSecurityPolicy-2016-08 になり、TLS 1.0 を受け付け、TLS 1.3 を受け付けません。',
  'redirect-cached-not-followed': 'CloudFront はオリジンのリダイレクトを追わず、ビューワーに渡します。キャッシュすることもあります。',
  'behavior-precedence': 'ビヘイビアは順番どおりに照合され、デフォルトビヘイビアは最後です。パスは大文字と小文字を区別します。',
  'allowed-methods':
    'ビヘイビアが許可するのは、GET と HEAD、それに OPTIONS を加えたもの、または 7 つのメソッドすべてのいずれかです。それ以外には 403 を返します。',
  'internal-load-balancer-unreachable':
    '内部向けロードバランサーの DNS 名はプライベートアドレスに解決され、その VPC にアクセスできるクライアントだけが到達できます。',
  'service-connect-in-between':
    'Service Connect では、ロードバランサーから Service Connect のポートへの通信は、ECS のプロキシを通ってからコンテナに届きます。',
  'security-groups-stateful':
    'セキュリティグループは接続を許可する相手を定め、どのルールにも当たらない通信は応答なしに破棄されます。ネットワーク ACL はパケットごとに、番号順に、双方向で評価されます。',
  'geo-restriction':
    'ディストリビューションが除外している国のビューワーに、CloudFront は 403 を返します。国を判定できないビューワーには応答します。',
  'signed-urls':
    '信頼されたキーグループを持つビヘイビアは、URL または Cookie に有効な署名があるリクエストだけに応答し、それ以外には 403 を返します。',
  'continuous-deployment':
    '継続的デプロイメントは、リクエストの一部、または特定のヘッダーを持つものを、ステージングディストリビューションに送ります。ピーク時にはすべてプライマリに送られます。',
  'origin-failover':
    'グループの 1 番目のオリジンが指定のステータスを返したとき、接続できないとき (503 を指定した場合)、応答が遅すぎるとき (504 を指定した場合)、GET、HEAD、OPTIONS は 2 番目のオリジンに送られます。',
  'origin-shield':
    'Origin Shield を使うと、オリジンへのすべてのリクエストが 1 つのリージョンのキャッシュを通ります。使われるプロトコルは変わりません。',
  'origin-mtls-protocols': 'CloudFront がクライアント証明書を提示するオリジンでは、gRPC も WebSocket も使えません。',
  'websocket-headers':
    'CloudFront が WebSocket を中継するのは、ビヘイビアが Sec-WebSocket-Key と Sec-WebSocket-Version を転送する場合だけです。たとえば AllViewer ポリシーがこれに当たります。',
  'edge-size-limits':
    'CloudFront は、8,192 バイトを超える URL に 414 を、URL とヘッダーの合計が 32,768 バイトを超えるリクエストに 494 を返します。',
  'alb-size-limits':
    'ロードバランサーが受け付けるのは、リクエスト行と個々のヘッダーがそれぞれ 16 KB、ヘッダー全体で 64 KB、X-Forwarded-For のアドレスが 30 個までです。それを超えるヘッダーについて、AWS は 400 と 413 の両方を挙げています。',
  'alb-transforms': 'トランスフォームは、ルールに一致した後でホストまたは URL を書き換えます。式に一致しないものはそのままです。',
  'health-check-proves-little':
    'ヘルスチェックは独自のポートとプロトコルを持ち、gRPC では別の設定がない限りステータス 12 (未実装) も正常とみなされます。正常という結果は、リクエストが処理されることの証明になりません。',
  'alb-target-502':
    'ターゲットが接続を閉じたとき、正しい応答でないものを返したとき、または TLS ハンドシェイクに失敗したとき、ロードバランサーは 502 を返します。プロトコルの不一致もこれに含まれることは、この一覧から導かれます。AWS が明記しているわけではありません。',
  'alb-target-504': '10 秒以内にターゲットに接続できないと、ロードバランサーは 504 を返します。',
  'origin-timeouts':
    'CloudFront は、別の設定がない限りオリジンを 30 秒待ち、GET と HEAD は接続試行回数まで再送し、その後 504 を返します。クライアントが去ったため、ロードバランサーは 460 を記録します。',
  'alb-idle-timeout': 'アイドルタイムアウト (既定は 60 秒) までにターゲットが応答しないと、ロードバランサーは 504 を返します。',
  'service-connect-timeouts':
    'ポートがプロトコルを指定している場合、Service Connect のプロキシは、別の設定がない限り 15 秒でリクエストを打ち切ります。そのときのステータスを AWS は明記していません。Envoy は 504 を返します。',
  'runtime-override': 'CloudFront Functions や Lambda@Edge は、リクエストごとにオリジンとそのホスト、ポート、プロトコルを変更できます。',
};
