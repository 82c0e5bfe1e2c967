import type { CheckPage } from '../page';
import { toNeededEgress } from '../repairs/narrow-rules';
import { wrongRulesHow } from '../repairs/rules-repair';
import { EGRESS_UNRESTRICTED } from './egress-unrestricted';

export const egressUnrestrictedPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: '-1' },
  repair: wrongRulesHow(EGRESS_UNRESTRICTED, toNeededEgress),
  en: {
    title: 'Everything may be connected to from inside',
    sentence: 'Security group {name} ({group}) lets everything out to everywhere.',
    cost: 'Who breaks into a container can send what is found there anywhere, and fetch tools. A load balancer needs its targets only.',
    decided:
      'Outbound rules for all protocols to everybody; a new group has one. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Outbound rules → Edit outbound rules.',
      'Put rules for what is needed in the place of the one for all traffic → Save rules: of load balancers the targets’ group on the targets’ and health checks’ ports; of tasks HTTPS, and their databases.',
    ],
    accept: 'Mostly: it is AWS’s default, and tasks that call many services need it. Restrict it first where much is at stake.',
  },
  ja: {
    title: '内側からはどこにでも接続できます',
    sentence: 'セキュリティグループ {name} ({group}) は、すべての宛先へのすべての通信を許可しています。',
    cost: 'コンテナに侵入した者は、そこで見つけたものをどこへでも送り、道具も取り込めます。ロードバランサーに必要なのはターゲットへの接続だけです。',
    decided:
      'すべてのプロトコルを誰にでも許可するアウトバウンドルールを見ます。新しいグループには最初からあります。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → アウトバウンドルール → アウトバウンドのルールを編集。',
      'すべてのトラフィックのルールを、必要なもののルールに置き換える → ルールを保存。ロードバランサーではターゲットのグループのトラフィックポートとヘルスチェックポート、タスクでは HTTPS とデータベースです。',
    ],
    accept: 'ほとんどの場合。AWS のデフォルトであり、多くのサービスを呼び出すタスクには必要です。重要なものから制限します。',
  },
};
