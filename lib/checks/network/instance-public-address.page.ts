import { noPublicAddressHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { networkInterfaceBy } from '../repairs/network-by';

export const instancePublicAddressPage: CheckPage = {
  example: { networkInterface: 'eni-0123456789abcdef0', instance: 'i-0123456789abcdef0', address: '203.0.113.10' },
  repair: howFor(networkInterfaceBy, noPublicAddressHow),
  en: {
    title: 'Instances behind a load balancer have public addresses',
    sentence: 'Instance {instance}, a target or the host of tasks, has the public address {address}.',
    cost: 'Whatever its security group opens, now or by mistake later, is reached from the internet past the load balancer and CloudFront.',
    decided:
      'Public IPv4 addresses of the network interfaces of instances that are targets, or that tasks run on. Tasks with addresses of their own have a check of their own. It is covered where all its security groups let in other groups and private addresses only.',
    console: [
      'EC2 → Launch Templates, or the Auto Scaling group: no public address for new instances, in private subnets with a NAT gateway or VPC endpoints.',
      'EC2 → Network Interfaces → {networkInterface} → Actions → Manage IP addresses: turn off the public address of instances that run; release an Elastic IP address if it is one.',
    ],
    accept: 'Where the instance must be reached itself, and its security group lets in those who need it only.',
  },
  ja: {
    title: 'ロードバランサーの背後のインスタンスにパブリックアドレスがあります',
    sentence: 'ターゲットまたはタスクのホストであるインスタンス {instance} に、パブリックアドレス {address} があります。',
    cost: 'セキュリティグループが開けているもの、後で誤って開けるものに、ロードバランサーと CloudFront を迂回してインターネットから届きます。',
    decided:
      'ターゲットであるインスタンス、またはタスクが稼働するインスタンスのネットワークインターフェイスの、パブリック IPv4 アドレスを見ます。自身のアドレスを持つタスクには別のチェックがあります。すべてのセキュリティグループが、ほかのグループとプライベートアドレスだけを許可していれば「補完済み」です。',
    console: [
      'EC2 → 起動テンプレート、または Auto Scaling グループで、NAT ゲートウェイか VPC エンドポイントのあるプライベートサブネットに、パブリックアドレスなしで起動するよう設定します。',
      'EC2 → ネットワークインターフェイス → {networkInterface} → アクション → IP アドレスの管理で、稼働中のインスタンスのパブリックアドレスをオフにします。Elastic IP アドレスであれば解放します。',
    ],
    accept: 'インスタンス自体に届く必要があり、セキュリティグループが必要な相手だけを許可している場合。',
  },
};
