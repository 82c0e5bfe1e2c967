import type { CheckPage } from '../page';
import { revokeRepair } from '../repairs/rules-repair';
import { openPorts } from './open-ports-verdict';
import { unusualRanges } from './unusual-port-open';

export const unusualPortOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: ['8443', '10000–10100'], count: 102 },
  repair: revokeRepair(openPorts(unusualRanges)),
  en: {
    title: 'Everybody may connect to ports that are not the web’s',
    sentence: 'Security group {name} ({group}) lets everybody in on {count, plural, one {port} other {ports}} {ports}.',
    cost: 'A site needs 80 and 443. Other ports are test listeners, consoles and things that were opened for a day; they are seldom watched, and scanners look at all of them.',
    decided:
      'Inbound rules for TCP ports other than 80 and 443, and for UDP. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. Rules that are for all ports, or for ports of servers’ administration or of databases, are left to the checks of these. It weighs less where only load balancers use the group and they listen on all of these ports. It weighs less where nothing that bears the group has a public address: then it is the rest of the network that gets in. Ports of tasks are moot: task-open-to-world says them. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Delete the rules for {count, plural, one {port} other {ports}} {ports} from 0.0.0.0/0 and ::/0, or name the addresses that need them → Save rules.',
    ],
    accept: 'For a listener on another port that everybody is meant to reach.',
  },
  ja: {
    title: 'Web 以外のポートに誰でも接続できます',
    sentence: 'セキュリティグループ {name} ({group}) は、{count, plural, other {ポート}} {ports} への接続を誰にでも許可しています。',
    cost: 'サイトに必要なのは 80 と 443 です。ほかのポートはテスト用リスナーや管理画面、一時的に開けたものが多く、監視されていないことが多いうえ、スキャナーはすべて調べます。',
    decided:
      '80 と 443 以外の TCP ポート、および UDP へのインバウンドルールを見ます。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。すべてのポートや、サーバー管理、データベースなどのポートに及ぶルールは、それぞれのチェックに任せます。グループを使うのがロードバランサーだけで、そのすべてのポートにリスナーがあれば重要度は下がります。グループが付いたもののどれにもパブリックアドレスがなければ、入れるのはネットワーク内からだけなので重要度は下がります。タスクのポートは task-open-to-world が指摘するため「影響なし」です。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '送信元が 0.0.0.0/0 と ::/0 の、ポート {ports} のルールを削除するか、必要とするアドレスを指定 → ルールを保存。',
    ],
    accept: '誰もが使うことを意図した、別のポートのリスナーがある場合。',
  },
};
