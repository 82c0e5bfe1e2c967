import { closeDefaultGroupHow } from '@/lib/steps/security-group-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { defaultGroupIn } from './default-security-group-open';

export const defaultSecurityGroupOpenPage: CheckPage = {
  example: { vpc: 'vpc-0123456789abcdef0', group: 'sg-0123456789abcdef0', rules: 2 },
  repair: howFor(defaultGroupIn, closeDefaultGroupHow),
  en: {
    title: 'A VPC’s default security group lets connections through',
    sentence: 'Default security group {group} of {vpc} has {rules, plural, one {# rule} other {# rules}}.',
    cost: 'Whatever is started in the VPC without a group of its own gets this one, and with it what its rules let through. Without rules such a mistake is harmless and is noticed at once.',
    decided:
      'Rules of either direction of the group named default of every VPC in which load balancers or tasks stand. AWS makes it with rules for its own members and for everything outbound. Rules that could not be read leave it unknown; the default group of a VPC that another account shares is its owner’s to judge.',
    console: [
      'Check that nothing uses it: EC2 → Network Interfaces, filter by security group {group}.',
      'EC2 → Security Groups → {group}: delete all inbound and all outbound rules.',
    ],
    accept: 'While something still uses the group; give that a group of its own first.',
  },
  ja: {
    title: 'VPC のデフォルトのセキュリティグループが通信を許可しています',
    sentence: '{vpc} のデフォルトのセキュリティグループ {group} に {rules} 個のルールがあります。',
    cost: 'グループを指定せずに VPC で起動したものにはこのグループが付き、そのルールが許可する通信がすべて通ります。ルールがなければ、そのような誤りは無害で、すぐに気付けます。',
    decided:
      'ロードバランサーやタスクのある VPC ごとに、名前が default のグループの両方向のルールを見ます。AWS は、付いたもの同士の通信とすべてのアウトバウンドを許可するルール付きで作成します。ルールを読めなかった場合は「不明」です。ほかのアカウントが共有する VPC のデフォルトグループは、所有者が判断するものです。',
    console: [
      '使われていないことを確認します: EC2 → ネットワークインターフェイスで、セキュリティグループ {group} で絞り込みます。',
      'EC2 → セキュリティグループ → {group} で、インバウンドとアウトバウンドのルールをすべて削除します。',
    ],
    accept: 'まだ使われている間。まず専用のグループに移します。',
  },
};
