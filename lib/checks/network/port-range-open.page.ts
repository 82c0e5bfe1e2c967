import type { CheckPage } from '../page';
import { toUsedPorts } from '../repairs/narrow-rules';
import { wrongRulesHow } from '../repairs/rules-repair';
import { PORT_RANGE_OPEN } from './port-range-open';

export const portRangeOpenPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: '8000–8100', count: 101 },
  repair: wrongRulesHow(PORT_RANGE_OPEN, toUsedPorts),
  en: {
    title: 'A rule is for a range of ports',
    sentence: 'Security group {name} ({group}) lets addresses in on {count, plural, one {port} other {ports}} {ports}.',
    cost: 'A range opens ports that nobody thought of, and that nobody sees in the rule.',
    decided:
      'Inbound rules for more than one port of TCP or UDP whose source is an address block or a prefix list; what comes from another security group is known and passes. What only rules for all ports, to everybody, allow is moot: all-ports-open says it. Rules, or sources, that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules.',
      'Put one rule for each port that is used in the place of {ports} → Save rules.',
    ],
    accept: 'For protocols that choose their ports, and for dynamic host ports of tasks that share their instance’s address.',
  },
  ja: {
    title: 'ルールがポート範囲を許可しています',
    sentence: 'セキュリティグループ {name} ({group}) は、アドレスを指定して{count, plural, other {ポート}} {ports} を許可しています。',
    cost: '範囲を指定すると、誰も考えなかったポートまで開き、ルールを見ても気付けません。',
    decided:
      'TCP か UDP の 2 つ以上のポートを許可し、送信元がアドレスブロックかプレフィックスリストであるインバウンドルールを見ます。別のセキュリティグループからのものは相手が分かるため合格です。すべてのポートのルールだけによるものは all-ports-open が指摘するため「影響なし」です。ルールや送信元を読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。',
      '{ports} を、使われているポートごとのルールに置き換える → ルールを保存。',
    ],
    accept: 'ポートを動的に選ぶプロトコルや、インスタンスのアドレスを共有するタスクの動的ホストポートの場合。',
  },
};
