import type { CheckPage } from '../page';
import { narrowRepair } from '../repairs/rules-repair';
import { ALL_PORTS_OPEN } from './all-ports-open';

export const allPortsOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: ['TCP', 'UDP', 'ICMP'] },
  repair: narrowRepair(ALL_PORTS_OPEN),
  en: {
    title: 'Everybody may connect to every port',
    sentence: 'Security group {name} ({group}) lets everybody in on all ports of {ports}.',
    cost: 'The group protects nothing: whatever bears it, now or later, can be connected to on every port that it opens.',
    decided:
      'Inbound rules for all protocols, or for ports 0 or 1 to 65535 of TCP or UDP. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. It weighs less where nothing that bears the group has a public address: then it is the rest of the network that gets in. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Delete the rules for all ports of {ports} from 0.0.0.0/0 and ::/0.',
      'Add one rule for each port that is really served → Save rules.',
    ],
    accept: 'Never: rules for the ports that are served do the same for those who use the site.',
  },
  ja: {
    title: 'すべてのポートに誰でも接続できます',
    sentence: 'セキュリティグループ {name} ({group}) は、{ports} のすべてのポートへの接続を誰にでも許可しています。',
    cost: 'このグループは何も守りません。いま付いているもの、今後付けるもののどれにも、開いたすべてのポートで接続できます。',
    decided:
      'すべてのプロトコル、または TCP か UDP のポート 0 か 1 から 65535 までを許可するインバウンドルールを見ます。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。グループが付いたもののどれにもパブリックアドレスがなければ、入れるのはネットワーク内からだけなので重要度は下がります。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '送信元が 0.0.0.0/0 と ::/0 の、{ports} のすべてのポートのルールを削除します。',
      '実際に提供するポートごとにルールを 1 つ追加 → ルールを保存。',
    ],
    accept: 'ありません。提供するポートのルールがあれば、サイトの利用者には何も変わりません。',
  },
};
