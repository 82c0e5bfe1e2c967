import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';

export const securityGroupCrowdedPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', inbound: 55, outbound: 1 },
  repair: () => ({ how: NO_HOW }),
  en: {
    title: 'A security group has more rules than anybody can oversee',
    sentence: 'Security group {name} ({group}) has {inbound} inbound and {outbound} outbound rules.',
    cost: 'Nobody reads so many rules before a change, so what is open too far stays open. AWS’s quota is 60 for each direction until it is raised, and the next rule may be refused.',
    decided: 'More than 50 rules in one direction. Rules that could not be read leave it unknown.',
    console: [
      'VPC → Managed prefix lists → Create prefix list with the addresses that the rules name.',
      'EC2 → Security Groups → {group}: one rule with the prefix list in the place of many. It counts as many as its maximum of entries.',
    ],
    accept: 'Where the rules are made and looked after by code.',
  },
  ja: {
    title: 'セキュリティグループのルールが多すぎて把握できません',
    sentence: 'セキュリティグループ {name} ({group}) には、インバウンド {inbound} 個、アウトバウンド {outbound} 個のルールがあります。',
    cost: '変更の前にこれほどのルールを読む人はいないため、開きすぎたルールも残り続けます。AWS のクォータは引き上げるまで方向ごとに 60 で、次のルールは拒否されるかもしれません。',
    decided: '一方の方向のルールが 50 を超えるかどうかを見ます。ルールを読めなかった場合は「不明」です。',
    console: [
      'VPC → マネージドプレフィックスリスト → プレフィックスリストを作成で、ルールにあるアドレスを登録します。',
      'EC2 → セキュリティグループ → {group} で、多くのルールをプレフィックスリストの 1 つのルールに置き換えます。最大エントリ数の分だけルールとして数えられます。',
    ],
    accept: 'ルールをコードで作り、管理している場合。',
  },
};
