import type { NetworkAcl } from '@/lib/inventory/network';
import type { Step } from '@/lib/steps/step';
import { type AclEntry, aclEntriesHow } from '@/lib/steps/network-acl-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { networkAclBy } from '../repairs/network-by';
import { ACL_PORTS } from './acl-admin-port-open';
import { freeNumbers, openEntries } from './acl-entries';

export const aclAdminPortOpenPage: CheckPage = {
  example: { acl: 'acl-0123456789abcdef0', ports: ['22', '3389'], count: 2 },
  repair: howFor(networkAclBy, denyHow),
  en: {
    title: 'A network ACL lets everybody try to log in',
    sentence: 'Network ACL {acl} lets everybody through to {count, plural, one {port} other {ports}} {ports}.',
    cost: 'It is the second wall round a subnet: where somebody opens such a port in a security group by mistake, nothing else stands in the way.',
    decided:
      'Inbound entries for TCP ports 22 and 3389, and 20 and 21 of FTP, from 0.0.0.0/0 or ::/0, in the order of their numbers: one that denies everybody before is the answer. The ACL that a VPC begins with lets everything through and is looked at as well, which Security Hub’s EC2.21 leaves out; one that no subnet has is not. It is covered where every security group in its subnets lets nobody in from everywhere on 22 and 3389.',
    console: [
      'VPC → Network ACLs → {acl} → Inbound rules → Edit inbound rules.',
      'Add rules with lower numbers than the one that allows: Deny for TCP ports 20–22 and 3389 from 0.0.0.0/0 and ::/0 → Save changes. Answers to connections that leave by port 3389 are dropped as well and are tried again.',
    ],
    accept: 'Where security groups are looked after well enough to stand alone.',
  },
  ja: {
    title: 'ネットワーク ACL がログインの試みを誰にでも許可しています',
    sentence: 'ネットワーク ACL {acl} は、{count, plural, other {ポート}} {ports} への通信を誰にでも許可しています。',
    cost: 'サブネットを囲む 2 つ目の壁です。セキュリティグループでこうしたポートを誤って開けると、ほかに止めるものがありません。',
    decided:
      'TCP のポート 22 と 3389、FTP の 20 と 21 への、0.0.0.0/0 か ::/0 からのインバウンドのエントリを番号順に見ます。先に全員を拒否するエントリがあれば、それが答えです。VPC に最初からある ACL はすべてを許可しますが、Security Hub の EC2.21 と違い、これも見ます。どのサブネットにも関連付けられていないものは見ません。サブネット内のすべてのセキュリティグループが、22 と 3389 を誰にでも許可していなければ「補完済み」です。',
    console: [
      'VPC → ネットワーク ACL → {acl} → インバウンドルール → インバウンドのルールを編集。',
      '許可するルールより小さい番号で、0.0.0.0/0 と ::/0 からの TCP ポート 20–22 と 3389 の「拒否」を追加 → 変更を保存。ポート 3389 から出た接続への応答も破棄され、再試行されます。',
    ],
    accept: 'セキュリティグループだけで十分に管理されている場合。',
  },
};

/** Denies the ports before the entries that allow them; those stay, because they let the site's requests through. */
function denyHow(acl: NetworkAcl): Step['how'] {
  const allowing = ACL_PORTS.flatMap((port) => openEntries(acl, port));
  const before = Math.min(...allowing.map(({ ruleNumber }) => ruleNumber));
  const wanted = [...new Set(allowing.map(({ cidr }) => cidr))].flatMap((cidr) => [
    { cidr, ports: { from: 20, to: 22 } },
    { cidr, ports: { from: 3389, to: 3389 } },
  ]);
  const numbers = freeNumbers(acl, before, wanted.length);
  const made = wanted.flatMap((part, at): AclEntry[] => {
    const ruleNumber = numbers[at];
    return ruleNumber === undefined ? [] : [{ ...part, ruleNumber, allow: false }];
  });
  return aclEntriesHow(acl, made, []);
}
