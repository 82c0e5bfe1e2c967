import { originId } from '@/lib/edits/subject-ids';

import type { CheckPage } from '../page';
import { originBy } from '../repairs/origin-by';

export const originPlaintextPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', policy: 'http-only', when: 'always' },
  repair: ({ subject, chain }) => {
    const link = originBy(chain, subject.id);
    if (link === undefined) return { edits: [] };
    return { edits: [{ setting: 'OriginProtocolPolicy', subject: originId(link.distribution.id, link.origin.id), value: 'https-only' }] };
  },
  en: {
    title: 'CloudFront reaches its origin over plain HTTP',
    sentence:
      'CloudFront reaches origin {origin} of {distribution} over plain HTTP{when, select, viewer { where viewers use it} other {}}: origin protocol policy {policy}.',
    cost: 'Viewers see a padlock while their passwords, cookies and answers cross the internet between CloudFront and the origin in clear: who stands there can read and change them, and what is changed is cached for everybody.',
    decided:
      'OriginProtocolPolicy of the custom origin, or of the VPC origin itself. http-only fails; so does match-viewer where a behavior that leads there, directly or in an origin group, has ViewerProtocolPolicy allow-all. With a VPC origin it is milder: nothing crosses the internet. S3 origins have no such setting. An origin that no behavior leads to, and no function may choose, does no harm. A policy or behavior that could not be read leaves it unknown.',
    console: [
      'EC2 → Load Balancers: make sure that the load balancer has an HTTPS listener whose certificate covers the name that CloudFront sends.',
      'CloudFront → Distributions → {distribution} → Origins → {origin} → Edit → Protocol: HTTPS only → Save changes. Of a VPC origin: CloudFront → VPC origins → Edit.',
    ],
    accept:
      'Where the origin cannot speak TLS, as S3 website endpoints cannot, and what it serves is public and may be changed without harm.',
  },
  ja: {
    title: 'CloudFront がオリジンに暗号化されない HTTP で接続します',
    sentence:
      'CloudFront は{when, select, viewer {、ビューワーが HTTP を使うとき、} other { }}{distribution} のオリジン {origin} に暗号化されない HTTP で接続します（オリジンプロトコルポリシー {policy}）。',
    cost: 'ビューワーには鍵マークが見えていても、パスワード、Cookie、応答は CloudFront とオリジンの間のインターネットを平文で流れます。途中にいる者はそれを読んだり書き換えたりでき、書き換えられた内容はキャッシュされて全員に届きます。',
    decided:
      'カスタムオリジンの OriginProtocolPolicy、VPC オリジンの場合は VPC オリジン自身の設定を見ます。http-only は不合格です。match-viewer も、直接またはオリジングループを通してそこへ向かうビヘイビアの ViewerProtocolPolicy が allow-all なら不合格です。VPC オリジンではインターネットを通らないため重要度が下がります。S3 オリジンにこの設定はありません。どのビヘイビアも向かわず、関数が選ぶこともないオリジンは害がないとみなします。ポリシーやビヘイビアを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー: CloudFront が送る名前を証明書が含む HTTPS リスナーがあることを確認します。',
      'CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集 → プロトコル: HTTPS のみ → 変更を保存。VPC オリジンの場合は CloudFront → VPC オリジン → 編集。',
    ],
    accept: 'S3 のウェブサイトエンドポイントのようにオリジンが TLS を使えず、内容が公開されていて、書き換えられても害がない場合。',
  },
};
