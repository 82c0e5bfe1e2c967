import type { CheckPage } from '../page';
import { revokeRepair } from '../repairs/rules-repair';
import { riskyRanges } from './high-risk-port-open';
import { openPorts } from './open-ports-verdict';

export const highRiskPortOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: ['3306', '6379'], count: 2 },
  repair: revokeRepair(openPorts(riskyRanges)),
  en: {
    title: 'Everybody may connect to ports of databases and consoles',
    sentence: 'Security group {name} ({group}) lets everybody in on {count, plural, one {port} other {ports}} {ports}.',
    cost: 'Databases, caches, file shares and consoles listen on such ports, often without a password in their default settings. Scanners find them within minutes; what is found is copied, encrypted or used to go on from.',
    decided:
      'Inbound rules for the ports that Security Hub’s EC2.19, Prowler and ScoutSuite call dangerous, 22 and 3389 aside: 20, 21, 23, 25, 53, 110, 135, 143, 445, 1433, 1434, 1521, 2049, 2483, 3000, 3306, 4333, 5000, 5432, 5500, 5601, 6379, 7199, 8080, 8088, 8888, 9092, 9160, 9200, 9300, 11211, 27017 and 27018, of TCP and UDP; rules for ranges or for all ports count. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. It weighs less where only load balancers use the group and they listen on all of these ports: then a site is there. It weighs less where nothing that bears the group has a public address: then it is the rest of the network that gets in. Where tasks take requests on all of these ports it is an application that is open, and weighs what task-open-to-world weighs. What only rules for all ports allow is moot: all-ports-open says it. So are ports of tasks, which task-open-to-world says. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Delete the rules for {count, plural, one {port} other {ports}} {ports} from 0.0.0.0/0 and ::/0, or name the groups and addresses that need them → Save rules.',
    ],
    accept: 'For a port on which a load balancer serves a site, where that is meant.',
  },
  ja: {
    title: 'データベースや管理画面のポートに誰でも接続できます',
    sentence: 'セキュリティグループ {name} ({group}) は、{count, plural, other {ポート}} {ports} への接続を誰にでも許可しています。',
    cost: 'このようなポートではデータベース、キャッシュ、ファイル共有、管理画面が待ち受け、デフォルト設定ではパスワードがないことも少なくありません。数分のうちに見つけられ、コピーされ、暗号化され、次の攻撃の足場にされます。',
    decided:
      'Security Hub の EC2.19、Prowler、ScoutSuite が危険とするポート（22 と 3389 を除く）へのインバウンドルールを見ます: TCP と UDP の 20、21、23、25、53、110、135、143、445、1433、1434、1521、2049、2483、3000、3306、4333、5000、5432、5500、5601、6379、7199、8080、8088、8888、9092、9160、9200、9300、11211、27017、27018。範囲やすべてのポートのルールも数えます。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。グループを使うのがロードバランサーだけで、そのすべてのポートにリスナーがあれば、サイトがあるだけなので重要度は下がります。グループが付いたもののどれにもパブリックアドレスがなければ、入れるのはネットワーク内からだけなので重要度は下がります。そのすべてのポートでタスクがリクエストを受けていれば、開いているのはアプリケーションなので、重要度は task-open-to-world と同じです。すべてのポートのルールだけによるものは all-ports-open が指摘するため「影響なし」です。タスクのポートは task-open-to-world が指摘するため同様です。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '送信元が 0.0.0.0/0 と ::/0 の、ポート {ports} のルールを削除するか、必要とするグループやアドレスを指定 → ルールを保存。',
    ],
    accept: 'ロードバランサーがそのポートでサイトを提供し、それが意図どおりである場合。',
  },
};
