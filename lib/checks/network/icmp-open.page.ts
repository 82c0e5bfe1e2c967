import type { CheckPage } from '../page';
import { revokeRepair } from '../repairs/rules-repair';
import { ICMP_OPEN } from './icmp-open';

export const icmpOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: 'ICMP' },
  repair: revokeRepair(ICMP_OPEN),
  en: {
    title: 'Everybody may send ICMP',
    sentence: 'Security group {name} ({group}) lets everybody send {ports}.',
    cost: 'Pings show which addresses are alive, and redirects or floods may be tried. It is little; sites do not need it.',
    decided:
      'Inbound rules for ICMP and ICMPv6; the messages that tell a sender that its packets are too big are needed and pass: type 3 code 4, and type 2 of ICMPv6. Rules for all protocols have a check of their own. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Delete the ICMP rules from 0.0.0.0/0 and ::/0, or let in “Destination unreachable → Fragmentation required” only → Save rules.',
    ],
    accept: 'Where people or monitors outside are meant to ping. A load balancer answers pings itself and hands none on.',
  },
  ja: {
    title: '誰でも ICMP を送れます',
    sentence: 'セキュリティグループ {name} ({group}) は、{ports} を誰にでも許可しています。',
    cost: 'ping でどのアドレスが使われているかが分かり、リダイレクトや大量送信も試せます。影響は小さいものの、サイトには必要ありません。',
    decided:
      'ICMP と ICMPv6 のインバウンドルールを見ます。パケットが大きすぎることを送信元に知らせるメッセージ（タイプ 3 コード 4、ICMPv6 ではタイプ 2）は必要なため合格です。すべてのプロトコルのルールには別のチェックがあります。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '送信元が 0.0.0.0/0 と ::/0 の ICMP のルールを削除するか、「送信先到達不可 → フラグメンテーションが必要」だけを許可 → ルールを保存。',
    ],
    accept: '外部の人や監視から ping を受けることを意図している場合。ロードバランサーは ping に自分で応答し、先へは渡しません。',
  },
};
