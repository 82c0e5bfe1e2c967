import type { CheckPage } from '../page';
import { revokeRepair } from '../repairs/rules-repair';
import { ADMIN_PORT_OPEN } from './admin-port-open';

export const adminPortOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: ['22', '3389'], count: 2 },
  repair: revokeRepair(ADMIN_PORT_OPEN),
  en: {
    title: 'Everybody may try to log in to servers',
    sentence: 'Security group {name} ({group}) lets everybody in on {count, plural, one {port} other {ports}} {ports}.',
    cost: 'Whatever bears this group and listens there is tried by password guessers within minutes, and by whoever knows a flaw in SSH or RDP. Nobody who uses a site needs these ports.',
    decided:
      'Inbound rules for ports 22 and 3389 of TCP and UDP; rules for ranges or for all ports count. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. It weighs less where nothing that bears the group has a public address: then it is the rest of the network that gets in. What only rules for all ports allow is moot: all-ports-open says it. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Delete the rules for {count, plural, one {port} other {ports}} {ports} from 0.0.0.0/0 and ::/0 → Save rules. Log in by Session Manager or EC2 Instance Connect Endpoint instead.',
    ],
    accept: 'Hardly ever. Where somebody must log in from anywhere, put a bastion with its own group there, not this one.',
  },
  ja: {
    title: 'サーバーへのログインを誰でも試せます',
    sentence: 'セキュリティグループ {name} ({group}) は、{count, plural, other {ポート}} {ports} への接続を誰にでも許可しています。',
    cost: 'このグループが付き、そこで待ち受けるものは、数分のうちにパスワードの総当たりを受け、SSH や RDP の弱点を知る者にも狙われます。サイトの利用者にこのポートは必要ありません。',
    decided:
      'TCP と UDP のポート 22 と 3389 へのインバウンドルールを見ます。範囲やすべてのポートのルールも数えます。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。グループが付いたもののどれにもパブリックアドレスがなければ、入れるのはネットワーク内からだけなので重要度は下がります。すべてのポートのルールだけによるものは all-ports-open が指摘するため「影響なし」です。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '送信元が 0.0.0.0/0 と ::/0 の、ポート {ports} のルールを削除 → ルールを保存。ログインには Session Manager か EC2 Instance Connect Endpoint を使います。',
    ],
    accept: 'ほとんどありません。どこからでもログインする必要があるなら、このグループではなく、専用のグループを付けた踏み台を置きます。',
  },
};
