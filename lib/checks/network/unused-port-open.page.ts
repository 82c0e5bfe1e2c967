import type { CheckPage } from '../page';
import { portsOfUsers, toUsedPorts } from '../repairs/narrow-rules';
import { wrongRulesHow } from '../repairs/rules-repair';
import { surroundingsOf } from '../subjects/surroundings';
import { unusedPorts } from './unused-port-open';

export const unusedPortOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: ['0–79', '81–65535'], count: 65535 },
  repair: (given) => {
    const used = portsOfUsers(given.chain, surroundingsOf(given.chain).securityGroup(given.subject.id));
    return wrongRulesHow(unusedPorts(used), toUsedPorts)(given);
  },
  en: {
    title: 'Ports are open on which nothing listens',
    sentence:
      'Security group {name} ({group}) lets in connections to {count, plural, one {port} other {ports}} {ports}, which none of its load balancers and tasks uses.',
    cost: 'Nobody gets an answer there today. Whatever starts to listen tomorrow, a debugger, a second process, a test listener, is reachable at once without anybody deciding so.',
    decided:
      'Inbound rules of any source, for TCP and UDP, without the ports that are used: of load balancers those of their listeners; of tasks those of target groups, registered targets, health checks, port mappings and Service Connect; of tasks that share their instance’s address the dynamic range 32768–65535 where a mapping names no host port. Not applicable where something else bears the group, because its ports are not read. What only rules for all ports, to everybody, allow is moot: all-ports-open says it. Ports, users or interfaces that could not be read leave it unknown.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Delete the rules for {count, plural, one {port} other {ports}} {ports}, or narrow them to the ports that are used → Save rules.',
    ],
    accept:
      'Where a container listens on ports that its task definition does not name and others connect to them, or where a port is about to be used.',
  },
  ja: {
    title: '待ち受けるものがないポートが開いています',
    sentence:
      'セキュリティグループ {name} ({group}) は、ロードバランサーもタスクも使っていない{count, plural, other {ポート}} {ports} への接続を許可しています。',
    cost: 'いまは誰が接続しても応答はありません。しかし、デバッガー、別のプロセス、テスト用リスナーなどが待ち受けを始めると、誰も決めないうちにすぐ届くようになります。',
    decided:
      '送信元を問わず、TCP と UDP のインバウンドルールから、使われているポートを除いて見ます。ロードバランサーではリスナーのポート、タスクではターゲットグループ、登録済みターゲット、ヘルスチェック、ポートマッピング、Service Connect のポートです。インスタンスのアドレスを共有するタスクで、ホストポートの指定がなければ動的範囲 32768–65535 も使われているとみなします。ほかのものにグループが付いていれば、そのポートは読まないため対象外です。すべてのポートのルールだけによるものは all-ports-open が指摘するため「影響なし」です。ポート、利用者、ネットワークインターフェイスを読めなかった場合は「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      'ポート {ports} のルールを削除するか、使われているポートに狭める → ルールを保存。',
    ],
    accept: 'タスク定義にないポートでコンテナが待ち受け、ほかから接続される場合。まもなく使うポートの場合。',
  },
};
