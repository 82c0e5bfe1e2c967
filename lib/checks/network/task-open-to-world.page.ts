import type { CheckPage } from '../page';
import { narrowRepair } from '../repairs/rules-repair';
import { TASK_OPEN } from './task-open-to-world';

export const taskOpenToWorldPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: '80', count: 1 },
  repair: narrowRepair(TASK_OPEN),
  en: {
    title: 'Everybody may connect to tasks',
    sentence: 'Security group {name} ({group}) of tasks lets everybody in on {count, plural, one {port} other {ports}} {ports}.',
    cost: 'Whoever reaches the tasks’ addresses goes round the load balancer and CloudFront: no TLS of theirs, no web ACL, no rules, no access log.',
    decided:
      'Inbound rules for TCP and UDP of groups that services give their tasks, or that the tasks’ network interfaces bear. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. It weighs less where no task is given a public address: then it is the rest of the network that gets there. What only rules for all ports allow is moot: all-ports-open says it. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails. Services whose networks could not be read do the same for groups that may be theirs.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Put the security group of the load balancer in the place of 0.0.0.0/0 and ::/0 → Save rules.',
    ],
    accept: 'Behind a network load balancer that keeps the clients’ addresses and has no security group itself.',
  },
  ja: {
    title: 'タスクに誰でも接続できます',
    sentence:
      'タスクのセキュリティグループ {name} ({group}) は、{count, plural, other {ポート}} {ports} への接続を誰にでも許可しています。',
    cost: 'タスクのアドレスに届く者は、ロードバランサーと CloudFront を迂回します。その TLS も、ウェブ ACL も、ルールも、アクセスログもありません。',
    decided:
      'サービスがタスクに付けるグループ、またはタスクのネットワークインターフェイスに付いたグループの、TCP と UDP のインバウンドルールを見ます。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。どのタスクにもパブリックアドレスが割り当てられなければ、届くのはネットワーク内からなので重要度は下がります。すべてのポートのルールだけによるものは all-ports-open が指摘するため「影響なし」です。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。グループを使っている可能性のあるサービスのネットワークを読めなかった場合も同じです。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '0.0.0.0/0 と ::/0 を、ロードバランサーのセキュリティグループに置き換える → ルールを保存。',
    ],
    accept: 'クライアントのアドレスを保持し、自身にはセキュリティグループのない Network Load Balancer の背後にある場合。',
  },
};
