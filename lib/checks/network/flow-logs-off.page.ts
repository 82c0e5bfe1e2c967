import { flowLogHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { vpcBy } from '../repairs/network-by';

export const flowLogsOffPage: CheckPage = {
  example: { vpc: 'vpc-0123456789abcdef0' },
  repair: howFor(vpcBy, flowLogHow),
  en: {
    title: 'Nobody records what connects in a VPC',
    sentence: 'VPC {vpc} has no flow log of rejected connections.',
    cost: 'After an incident nobody can tell who tried to connect to what, and what got out. What security groups and network ACLs reject is seen nowhere else.',
    decided:
      'Active flow logs of the VPC for traffic type REJECT or ALL; one of ACCEPT alone does not count. All subnets that load balancers and tasks use may have one each instead. A VPC that another account shares has its flow logs there: not applicable. Flow logs that could not be listed leave it unknown.',
    console: [
      'VPC → Your VPCs → {vpc} → Flow logs → Create flow log.',
      'Filter: Reject or All; send them to an Amazon S3 bucket or to CloudWatch Logs → Create flow log.',
    ],
    accept: 'In a VPC of tests that hold nothing, where the cost of the log counts.',
  },
  ja: {
    title: 'VPC の通信が記録されていません',
    sentence: 'VPC {vpc} には、拒否された接続のフローログがありません。',
    cost: 'インシデントの後、誰が何に接続を試み、何が外に出たのか、誰にも分かりません。セキュリティグループとネットワーク ACL が拒否したものは、ほかのどこにも記録されません。',
    decided:
      'VPC の有効なフローログのうち、トラフィックタイプが REJECT か ALL のものを見ます。ACCEPT だけのものは数えません。代わりに、ロードバランサーとタスクが使うすべてのサブネットにあっても合格です。ほかのアカウントが共有する VPC のフローログは所有者のアカウントにあるため対象外です。フローログの一覧を読めなかった場合は「不明」です。',
    console: [
      'VPC → お使いの VPC → {vpc} → フローログ → フローログを作成。',
      'フィルター: 拒否 またはすべて。送信先に Amazon S3 バケットか CloudWatch Logs を選択 → フローログを作成。',
    ],
    accept: '何も置かないテスト用の VPC で、ログの費用を抑えたい場合。',
  },
};
