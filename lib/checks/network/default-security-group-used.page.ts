import type { CheckPage } from '../page';
import { ownGroupRepair } from '../repairs/own-group';

export const defaultSecurityGroupUsedPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', users: 'web' },
  repair: ownGroupRepair,
  en: {
    title: 'A VPC’s default security group is in use',
    sentence: 'Default security group {group} is used by {users}.',
    cost: 'Everything that is started in the VPC without a group of its own gets this one too, and its rules let its members reach each other on every port. Nobody can tell for whom a rule in it was written.',
    decided:
      'Groups named default that a load balancer, a service or one of its tasks uses. A service that names no group uses its VPC’s default one.',
    console: [
      'EC2 → Security Groups → Create security group, with rules for the ports that {users} needs.',
      'EC2 → Load Balancers → Security → Edit, or ECS → the service → Update service → Networking: put the new group in the place of {group}.',
    ],
    accept: 'In a VPC that holds nothing else.',
  },
  ja: {
    title: 'VPC のデフォルトのセキュリティグループが使われています',
    sentence: 'デフォルトのセキュリティグループ {group} が {users} で使われています。',
    cost: 'グループを指定せずに VPC で起動したものにも、すべてこのグループが付きます。そのルールは、付いたもの同士の接続をすべてのポートで許可します。ルールが何のために書かれたのか、誰にも分からなくなります。',
    decided:
      '名前が default のグループのうち、ロードバランサー、サービス、そのタスクが使うものを見ます。グループを指定しないサービスは、VPC のデフォルトのグループを使います。',
    console: [
      'EC2 → セキュリティグループ → セキュリティグループを作成で、{users} に必要なポートのルールを持つグループを作ります。',
      'EC2 → ロードバランサー → セキュリティ → 編集、または ECS → サービス → サービスを更新 → ネットワーキングで、{group} を新しいグループに置き換えます。',
    ],
    accept: 'ほかに何もない VPC の場合。',
  },
};
