import type { CheckPage } from '../page';
import { signRequests } from './access-control-repair';

export const lambdaUrlWithoutAccessControlPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'function' },
  repair: signRequests('lambda'),
  en: {
    title: 'A Lambda function URL origin has no origin access control',
    sentence: 'Lambda function URL {origin} of {distribution} has no origin access control.',
    cost: 'CloudFront does not sign what it sends, so the function URL must answer everybody: who knows it calls the function past the web ACL, and every call is paid for.',
    decided:
      'OriginAccessControlId of origins whose name is that of a Lambda function URL, and the SigningBehavior of the control: never is as good as none. Whether the URL’s own AuthType is AWS_IAM is not read. Unknown where the controls could not be listed, or where an origin leads to could not be resolved.',
    console: [
      'CloudFront → Distributions → {distribution} → Origins → {origin} → Edit → Origin access control → Create new OAC → Create → Save changes.',
      'Run the command that the console shows, which lets this distribution invoke the function; then Lambda → the function → Configuration → Function URL → Edit → Auth type: AWS_IAM. Clients must then send the hash of a body that they PUT or POST in x-amz-content-sha256.',
    ],
    accept: 'Where the function URL is meant to be public, or its clients cannot send the hash of what they post.',
  },
  ja: {
    title: 'Lambda 関数 URL のオリジンにオリジンアクセスコントロールがありません',
    sentence: '{distribution} の Lambda 関数 URL {origin} には、オリジンアクセスコントロールがありません。',
    cost: 'CloudFront は送るものに署名しないため、関数 URL はだれにでも応答する必要があります。URL を知る者はウェブ ACL を経由せずに関数を呼び出せ、その呼び出しにはすべて料金がかかります。',
    decided:
      '名前が Lambda 関数 URL であるオリジンの OriginAccessControlId と、そのコントロールの SigningBehavior を見ます。never はないのと同じです。URL 自身の AuthType が AWS_IAM かどうかは読み取りません。コントロールの一覧を読めなかった場合や、オリジンの行き先を解決できなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集 → オリジンアクセスコントロール → 新しい OAC を作成 → 作成 → 変更を保存。',
      'コンソールに表示されるコマンドを実行し、このディストリビューションに関数の呼び出しを許可します。その後 Lambda → 関数 → 設定 → 関数 URL → 編集 → 認証タイプ: AWS_IAM。以後クライアントは、PUT や POST で送る本文のハッシュを x-amz-content-sha256 で送る必要があります。',
    ],
    accept: '関数 URL を公開することが意図されている場合、またはクライアントが送信内容のハッシュを送れない場合。',
  },
};
