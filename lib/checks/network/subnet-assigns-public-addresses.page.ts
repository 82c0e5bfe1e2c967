import { privateAddressesHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { subnetBy } from '../repairs/network-by';

export const subnetAssignsPublicAddressesPage: CheckPage = {
  example: { subnet: 'subnet-0123456789abcdef0', families: 'IPv4' },
  repair: howFor(subnetBy, privateAddressesHow),
  en: {
    title: 'A subnet gives public addresses to whatever starts in it',
    sentence: 'Subnet {subnet} gives {families} addresses that the internet reaches to whatever starts in it.',
    cost: 'An instance that somebody starts there in a hurry is on the internet, whether that was meant or not.',
    decided:
      'MapPublicIpOnLaunch, and AssignIpv6AddressOnCreation, of subnets that load balancers or tasks use. Internet-facing load balancers get their addresses without it, and tasks of services say themselves whether they get one; so it fails in subnets of load balancers too.',
    console: ['VPC → Subnets → {subnet} → Actions → Edit subnet settings.', 'Auto-assign IP settings: turn off for {families} → Save.'],
    accept:
      'In a subnet in which nothing but load balancers is started, and for IPv6 where outbound traffic goes by an egress-only internet gateway.',
  },
  ja: {
    title: 'サブネットが、起動したものにパブリックアドレスを割り当てます',
    sentence: 'サブネット {subnet} は、その中で起動したものにインターネットから届く {families} アドレスを割り当てます。',
    cost: '急いで起動したインスタンスが、意図したかどうかにかかわらずインターネットに出ます。',
    decided:
      'ロードバランサーかタスクが使うサブネットの MapPublicIpOnLaunch と AssignIpv6AddressOnCreation を見ます。インターネット向けロードバランサーのアドレスはこの設定によらず、サービスのタスクは自身の設定に従います。そのため、ロードバランサーのサブネットも不合格になります。',
    console: [
      'VPC → サブネット → {subnet} → アクション → サブネットの設定を編集。',
      '自動割り当て IP 設定の {families} をオフにする → 保存。',
    ],
    accept:
      'ロードバランサー以外を起動しないサブネットの場合。IPv6 では、アウトバウンドが Egress-Only インターネットゲートウェイを通る場合。',
  },
};
