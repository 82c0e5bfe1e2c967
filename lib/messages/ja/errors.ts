import type { ErrorsMessages } from '../en/errors';

export const errors: ErrorsMessages = {
  'bad-input': 'この入力は使用できません{detail, select, none {} other { ({detail})}}。',
  'not-found': '存在しないか、すでに削除されています{detail, select, none {} other { ({detail})}}。',
  'no-credentials':
    'AWS の認証情報が見つかりません。aws sso login などでサインインするか、AWS_PROFILE または AWS の環境変数を設定して、Hoplens を起動し直してください。',
  'credentials-expired': 'AWS の認証情報の期限が切れています。aws sso login などでサインインし直して、再度スキャンしてください。',
  'credentials-rejected': 'AWS が認証情報を受け付けませんでした。プロファイルまたはアクセスキーと、このマシンの時計を確認してください。',
  'endpoint-unreachable': 'AWS のエンドポイントに接続できません。ネットワーク、プロキシ、AWS_ENDPOINT_URL を確認してください。',
  'role-not-assumable':
    'ロールを引き受けられませんでした。ロールの ARN、信頼ポリシーがスキャンに使う ID を許可していること、外部 ID を確認してください。',
  'scan-cancelled': 'スキャンは中止されました。',
  'scan-limit': '実行中のスキャンが多すぎます。いずれかが終わってから、もう一度お試しください。',
  'too-large': 'Hoplens が受け付ける大きさを超えています{detail, select, none {} other { ({detail})}}。',
  'unsupported-schema': 'このファイルを書き出した Hoplens のバージョンには対応していません。',
  'foreign-origin': '別のサイトから送られたリクエストのため拒否しました。',
  'not-json': 'Content-Type を application/json にして送信してください。',
  'malformed-json': 'リクエスト本文が正しい JSON ではありません。',
  'method-not-allowed': 'このアドレスは、そのメソッドに対応していません。',
  unexpected: 'Hoplens の内部で問題が発生しました。詳細は {id} として出力に記録されています。',
};
