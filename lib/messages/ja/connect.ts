import type { ConnectMessages } from '../en/connect';

export const connect: ConnectMessages = {
  title: 'AWS アカウントを接続',
  lead: 'Hoplens は、実行しているマシンの AWS 認証情報で読み取ります。呼び出すのは Describe、Get、List のアクションだけで、書き込み、起動、停止、疎通確認は一切行いません。',
  state: {
    found: 'このマシンで AWS の認証情報が見つかりました。',
    missing: 'このマシンでは AWS の認証情報が見つかりません。',
    endpoint: '呼び出し先は AWS_ENDPOINT_URL です: {url}',
    scan: 'スキャンを開始',
  },
  copy: 'コピー',
  copied: 'コピーしました',
  steps: {
    credentials: {
      title: '認証情報',
      body: 'AWS SDK の標準の順序で探します。環境変数、共有プロファイルと SSO、ウェブ ID、コンテナロール、インスタンスロールの順です。次のいずれかを設定してください。',
      after: '環境変数を変更したら Hoplens を起動し直してください。認証情報の期限が切れるとスキャンは 1 文の説明とともに終わり、それまでに読み取った内容は保持されます。',
    },
    policy: {
      title: 'Hoplens に許可する読み取り',
      body: 'このポリシーをユーザーまたはロールにアタッチしてください。内容は Hoplens が呼び出す {count, plural, other {# 個のアクション}}そのものです。見せたくないものは外せます。外したものは、許可すべきアクションとともに「読み取れなかったもの」に示します。',
      show: 'ポリシー ({count, plural, other {# 個のアクション}})',
      missing: 'ポリシーは次のコマンドで表示できます: npm run -s hoplens -- policy',
    },
    role: {
      title: '同じアカウントまたは別のアカウントのロール',
      body: 'ロールに上のポリシーを付け、Hoplens を実行するアカウントからの引き受けを許可してください。外部 ID は両者だけが知る長いランダムな値です。第三者を経由してロールが使われることを防ぎます。',
      after: 'アカウント番号と外部 ID を置き換え、スキャンページでロールと外部 ID を指定してください。',
    },
    regions: {
      title: 'リージョンと範囲',
      body: 'スキャンで指定しない限り、有効なすべてのリージョンを読み取ります。CloudFront とその証明書、ウェブ ACL、ログ配信は常に us-east-1 で読み取ります。範囲 (ディストリビューション、ドメイン、タグ、ロードバランサー、クラスター) を指定すると、それにつながるものだけを残します。',
    },
    privacy: {
      title: '保持しないもの',
      body: '次の値は読み取り中に、存在したという印と鍵付きのフィンガープリントに置き換えます。フィンガープリントは値が等しいかどうかの判定にだけ使います。',
      items: {
        originHeaders: 'CloudFront がオリジンに送るカスタムヘッダーの値',
        ruleHeaders: 'リスナールールのヘッダーの値 (秘密を含まない標準のヘッダーを除く)',
        environment: 'タスク定義の環境変数とコマンド',
        oidc: 'OpenID Connect アクションのクライアントシークレット',
        bodies: '固定レスポンスの本文',
      },
      after: 'すべてこのプロセスの中に留まり、AWS 以外には何も送信しません。',
    },
  },
};
