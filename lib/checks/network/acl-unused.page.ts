import { deleteAclHow } from '@/lib/steps/network-acl-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { networkAclBy } from '../repairs/network-by';

export const aclUnusedPage: CheckPage = {
  example: { acl: 'acl-0123456789abcdef0', vpc: 'vpc-0123456789abcdef0' },
  repair: howFor(networkAclBy, deleteAclHow),
  en: {
    title: 'No subnet has a network ACL',
    sentence: 'Network ACL {acl} of {vpc} is associated with no subnet.',
    cost: 'It looks like protection and is none. Who reads its rules believes in them; who associates it by mistake may cut a site off.',
    decided:
      'Associations of the network ACLs of VPCs in which load balancers or tasks stand. The ACL that a VPC begins with cannot be deleted and is not looked at.',
    console: ['VPC → Network ACLs → {acl} → Actions → Delete network ACLs.'],
    accept: 'While it is kept ready for an incident.',
  },
  ja: {
    title: 'どのサブネットにも使われていないネットワーク ACL があります',
    sentence: '{vpc} のネットワーク ACL {acl} は、どのサブネットにも関連付けられていません。',
    cost: '守っているように見えて、何も守っていません。ルールを読む人は有効だと思い込み、誤って関連付ければサイトが止まるかもしれません。',
    decided:
      'ロードバランサーやタスクのある VPC の、ネットワーク ACL の関連付けを見ます。VPC に最初からある ACL は削除できないため見ません。',
    console: ['VPC → ネットワーク ACL → {acl} → アクション → ネットワーク ACL を削除。'],
    accept: 'インシデントに備えて用意してある間。',
  },
};
