import type { ErrorsMessages } from '../en/errors';

export const errors: ErrorsMessages = {
  'bad-input': 'この入力は使用できません{detail, select, none {} other { ({detail})}}。',
  'not-found': '存在しないか、すでに削除されています{detail, select, none {} other { ({detail})}}。',
  'no-credentials':
    'AWS の認証情報が見つかりません。aws sso login などでサインインするか、AWS_PROFILE または AWS の環境変数を設定して、Hoplens を起動し直してください。',
  'credentials-expired': 'AWS の認証情報の期限が切れています。aws sso login などでサインインし直して、再度スキャンしてください。',
  'credentials-rejected': 'AWS が認証情報を受け付けませんでした。プロファイルまたはアクセスキーと、このマシンの時計を確認してください。',
  'endpoint-unreachable': 'AWS のエンドポイントに接続できません。ネットワーク、プロキシ、AWS_ENDPOINT_URL を確認してください。',
  forbidden: 'この操作はあなたの役割では許可されていません。この Hoplens の管理者に相談してください。',
  'role-not-assumable':
    'ロールを引き受けられませんでした。ロールの ARN、信頼ポリシーがスキャンに使う ID を許可していること、外部 ID を確認してください。',
  'scan-cancelled': 'スキャンは中止されました。',
  'scan-interrupted': 'スキャンを実行していたサーバーが停止したため、スキャンは完了しませんでした。もう一度開始してください。',
  'scan-limit': '実行中のスキャンが多すぎます。いずれかが終わってから、もう一度お試しください。',
  'sign-in-needed': '先にサインインしてください。この Hoplens は、確認できない相手には何も表示しません。',
  'storage-damaged':
    'データベースファイルが壊れています。Hoplens を止め、データフォルダー（HOPLENS_DATA）の写しを取ってから、バックアップの hoplens.db に戻してください。',
  'storage-full':
    'ディスクに空きがないため、保存できません。空きを作ってからやり直してください。これまでに保存したものは残っており、読み出せます。',
  'storage-in-use':
    'このデータフォルダーは別の Hoplens が使用中です。それを止めるか、別のフォルダーを HOPLENS_DATA に指定してください。複数のサーバーで共有するには PostgreSQL（DATABASE_URL）を使います。',
  'storage-newer': 'このデータベースは、より新しい Hoplens によって更新されています。そのバージョン以降を起動してください。',
  'storage-read-only':
    'データフォルダーに書き込めません。Hoplens を実行するユーザーに書き込み権限を与えるか、HOPLENS_DATA に別のフォルダーを指定してください。',
  'storage-refused': 'データベースが接続を拒否しました。DATABASE_URL のユーザー名、パスワード、データベース名を確認してください。',
  'storage-unreachable':
    '現在データベースに接続できません。やり直しても続く場合は、DATABASE_URL とデータベースサーバーを確認してください。',
  'too-large': 'Hoplens が受け付ける大きさを超えています{detail, select, none {} other { ({detail})}}。',
  'too-many-requests': '短時間にリクエストが集中しました。1 分ほど待ってからやり直してください。',
  'unsupported-schema': 'このファイルを書き出した Hoplens のバージョンには対応していません。',
  'foreign-origin': '別のサイトから送られたリクエストのため拒否しました。',
  'not-json': 'Content-Type を application/json にして送信してください。',
  'malformed-json': 'リクエスト本文が正しい JSON ではありません。',
  'method-not-allowed': 'このアドレスは、そのメソッドに対応していません。',
  unexpected: 'Hoplens の内部で問題が発生しました。詳細は {id} として出力に記録されています。',
};
