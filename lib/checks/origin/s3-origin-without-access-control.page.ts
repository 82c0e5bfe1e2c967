import type { CheckPage } from '../page';
import { signRequests } from './access-control-repair';

export const s3OriginWithoutAccessControlPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'assets', identity: 'none' },
  repair: signRequests('s3'),
  en: {
    title: 'An S3 origin has no origin access control',
    sentence:
      'S3 origin {origin} of {distribution} has no origin access control{identity, select, legacy {, only a legacy origin access identity} other {}}.',
    cost: 'Without one CloudFront asks the bucket like anybody else: what it serves must be public, so that viewers can fetch it from the bucket itself, past the web ACL, signed URLs and logs. An origin access identity still works, but not for SSE-KMS, uploads by POST and PUT in newer Regions, or Regions opened since December 2022.',
    decided:
      'OriginAccessControlId of origins with S3OriginConfig, and the SigningBehavior of the control: never is as good as none. With an origin access identity instead it is milder. S3 website endpoints are custom origins, which cannot have one. Unknown where the controls could not be listed.',
    console: [
      'CloudFront → Distributions → {distribution} → Origins → {origin} → Edit → Origin access: Origin access control settings → Create new OAC → Create.',
      'Copy policy → S3 → the bucket → Permissions → Bucket policy → Edit → paste → Save changes; then Save changes in CloudFront. Turn on Block Public Access.',
    ],
    accept: 'Where the bucket is meant to be public.',
  },
  ja: {
    title: 'S3 オリジンにオリジンアクセスコントロールがありません',
    sentence:
      '{distribution} の S3 オリジン {origin} には、オリジンアクセスコントロールがありません{identity, select, legacy {（旧式のオリジンアクセスアイデンティティのみ）} other {}}。',
    cost: 'ない場合、CloudFront はほかのだれとも同じようにバケットへアクセスします。配信する内容は公開されている必要があり、ビューワーはウェブ ACL、署名付き URL、ログを経由せずにバケットから直接取得できます。オリジンアクセスアイデンティティも使えますが、SSE-KMS、新しいリージョンでの POST と PUT によるアップロード、2022 年 12 月以降に開設されたリージョンには対応しません。',
    decided:
      'S3OriginConfig を持つオリジンの OriginAccessControlId と、そのコントロールの SigningBehavior を見ます。never はないのと同じです。代わりにオリジンアクセスアイデンティティがあれば重要度が下がります。S3 のウェブサイトエンドポイントはカスタムオリジンで、コントロールを設定できません。コントロールの一覧を読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集 → オリジンアクセス: Origin access control settings → 新しい OAC を作成 → 作成。',
      'ポリシーをコピー → S3 → バケット → アクセス許可 → バケットポリシー → 編集 → 貼り付け → 変更の保存。その後 CloudFront で変更を保存します。パブリックアクセスブロックをオンにします。',
    ],
    accept: 'バケットを公開することが意図されている場合。',
  },
};
