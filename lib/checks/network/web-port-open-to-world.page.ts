import type { CheckPage } from '../page';
import { toKnownAddresses } from '../repairs/narrow-rules';
import { wrongRulesHow } from '../repairs/rules-repair';
import { WEB_PORTS } from './risky-ports';
import { WEB_PORT_OPEN } from './web-port-open-to-world';

export const webPortOpenToWorldPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ports: ['80', '443'], count: 2 },
  repair: wrongRulesHow(WEB_PORT_OPEN, toKnownAddresses(WEB_PORTS)),
  en: {
    title: 'Everybody may connect to a load balancer’s web ports',
    sentence:
      'Security group {name} ({group}) lets everybody in on {count, plural, one {port} other {ports}} {ports} of a load balancer that CloudFront does not stand before.',
    cost: 'That is what a public site needs. Every attack arrives at the load balancer itself, though: nothing at AWS’s edge takes off load, filters or hides it.',
    decided:
      'Inbound rules for TCP and UDP ports 80 and 443 of the groups of internet-facing load balancers. Everybody is 0.0.0.0/0 or ::/0, named by a rule or by an entry of a prefix list that it names. Load balancers behind CloudFront have a check of their own, as tasks have. What only rules for all ports allow is moot: all-ports-open says it. Rules, sources or prefix lists that could not be read leave it unknown, unless another rule fails. So do origins of which it is not known where they lead.',
    console: [
      'Where the site is meant for everybody, put CloudFront before the load balancer: CloudFront → Distributions → Create distribution.',
      'Otherwise: EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules, and put the addresses of those who may use it in the place of 0.0.0.0/0 and ::/0 → Save rules.',
    ],
    accept: 'Where the site is public and meant to be reached at the load balancer.',
  },
  ja: {
    title: 'ロードバランサーの Web ポートに誰でも接続できます',
    sentence:
      'セキュリティグループ {name} ({group}) は、前段に CloudFront のないロードバランサーの{count, plural, other {ポート}} {ports} への接続を誰にでも許可しています。',
    cost: '公開サイトには必要な設定です。ただし、すべての攻撃がロードバランサーに直接届き、AWS のエッジで負荷を減らし、検査し、隠すものがありません。',
    decided:
      'インターネット向けロードバランサーのグループの、TCP と UDP のポート 80 と 443 へのインバウンドルールを見ます。「誰でも」とは、ルール、またはルールが指すプレフィックスリストのエントリにある 0.0.0.0/0 か ::/0 のことです。CloudFront の背後にあるロードバランサーとタスクには別のチェックがあります。すべてのポートのルールだけによるものは all-ports-open が指摘するため「影響なし」です。ルール、送信元、プレフィックスリストを読めず、ほかに不合格のルールがなければ「不明」です。行き先の分からないオリジンがある場合も同じです。',
    console: [
      '誰もが使うサイトなら、ロードバランサーの前に CloudFront を置きます: CloudFront → ディストリビューション → ディストリビューションを作成。',
      'そうでなければ: EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集で、0.0.0.0/0 と ::/0 を利用者のアドレスに置き換える → ルールを保存。',
    ],
    accept: '公開サイトであり、ロードバランサーで直接受けることを意図している場合。',
  },
};
