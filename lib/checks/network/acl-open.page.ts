import type { Chain } from '@/lib/chain/chain';
import type { NetworkAcl } from '@/lib/inventory/network';
import type { Step } from '@/lib/steps/step';
import { type AclEntry, aclEntriesHow } from '@/lib/steps/network-acl-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { networkAclBy } from '../repairs/network-by';
import { surroundingsOf } from '../subjects/surroundings';
import { listenerPorts } from '../subjects/used-ports';
import { freeNumbers, wideOpenEntries } from './acl-entries';

export const aclOpenPage: CheckPage = {
  example: { acl: 'acl-0123456789abcdef0', subnets: 2 },
  repair: ({ subject, chain }) => {
    const acl = networkAclBy(chain, subject.id);
    return { how: acl === undefined ? NO_HOW : narrowHow(chain, acl) };
  },
  en: {
    title: 'A network ACL lets everything in',
    sentence: 'Network ACL {acl} of {subnets, plural, one {# subnet} other {# subnets}} lets everything in from everywhere.',
    cost: 'It filters nothing: security groups stand alone.',
    decided:
      'An inbound entry for all protocols from 0.0.0.0/0 or ::/0 before which none denies anything. The ACL that a VPC begins with is like that. ACLs that no subnet has are not looked at.',
    console: [
      'VPC → Network ACLs → {acl} → Inbound rules → Edit inbound rules.',
      'Allow TCP for the listeners’ ports, TCP 1024–65535 for answers, and everything from the VPC; then remove the rule that allows all → Save changes.',
    ],
    accept: 'Mostly: it is AWS’s default, and security groups are the better filter. An ACL that forgets answers breaks the site.',
  },
  ja: {
    title: 'ネットワーク ACL がすべての通信を許可しています',
    sentence: '{subnets} 個のサブネットに関連付けられたネットワーク ACL {acl} は、どこからのすべての通信も許可しています。',
    cost: '何も検査していません。セキュリティグループだけが頼りです。',
    decided:
      '0.0.0.0/0 か ::/0 からのすべてのプロトコルを許可し、それより先に拒否するエントリがないインバウンドのエントリを見ます。VPC に最初からある ACL がそうです。どのサブネットにも関連付けられていない ACL は見ません。',
    console: [
      'VPC → ネットワーク ACL → {acl} → インバウンドルール → インバウンドのルールを編集。',
      'リスナーのポートの TCP、応答のための TCP 1024–65535、VPC 内からのすべてを許可してから、すべてを許可するルールを削除 → 変更を保存。',
    ],
    accept:
      'ほとんどの場合。AWS のデフォルトであり、検査にはセキュリティグループの方が適しています。応答を許可し忘れた ACL はサイトを止めます。',
  },
};

/** Entries for listeners, for answers and for the VPC itself, before the ones that let everything in go. */
function narrowHow(chain: Chain, acl: NetworkAcl): Step['how'] {
  const gone = wideOpenEntries(acl);
  if (gone.length === 0) return NO_HOW;
  const vpc = chain.inventory.vpcs.find(({ id }) => id === acl.vpcId);
  const listeners = listenerPorts(surroundingsOf(chain).vpc(acl.vpcId)).ports;
  const ports = [...new Map(listeners.map((range) => [range.from, range])).values(), { from: 1024, to: 65_535 }];
  const wanted = [
    ...gone.flatMap(({ cidr }) => ports.map((range) => ({ cidr, ports: range }))),
    ...[...(vpc?.cidrBlocks ?? []), ...(vpc?.ipv6CidrBlocks ?? [])].map((cidr) => ({ cidr, ports: null })),
  ];
  const numbers = freeNumbers(acl, Math.min(...gone.map(({ ruleNumber }) => ruleNumber)), wanted.length);
  const made = wanted.flatMap((part, at): AclEntry[] => {
    const ruleNumber = numbers[at];
    return ruleNumber === undefined ? [] : [{ ...part, ruleNumber, allow: true }];
  });
  return aclEntriesHow(acl, made, made.length < wanted.length ? [] : gone.map(({ ruleNumber }) => ruleNumber));
}
