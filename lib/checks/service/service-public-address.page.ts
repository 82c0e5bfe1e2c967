import { isUnknown } from '@/lib/inventory/unknown';
import { hcl, lines, sh, yaml } from '@/lib/steps/quote';
import { serviceHow } from '@/lib/steps/service-how';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

export const servicePublicAddressPage: CheckPage = {
  example: { service: 'web', subnets: 'subnet-0a1b2c3d' },
  repair: howFor(serviceBy, (service) => {
    const { network } = service;
    const { subnets, securityGroups } = isUnknown(network) || network === null ? { subnets: [], securityGroups: [] } : network;
    const configuration = `awsvpcConfiguration={subnets=[${subnets.join(',')}],securityGroups=[${securityGroups.join(',')}],assignPublicIp=DISABLED}`;
    return serviceHow(service, {
      cli: `--network-configuration ${sh(configuration)}`,
      cloudFormation: lines(
        'NetworkConfiguration:',
        '  AwsvpcConfiguration:',
        '    AssignPublicIp: DISABLED',
        `    Subnets: [${subnets.map(yaml).join(', ')}]`,
        `    SecurityGroups: [${securityGroups.map(yaml).join(', ')}]`,
      ),
      terraform: lines(
        'network_configuration {',
        '  assign_public_ip = false',
        `  subnets          = [${subnets.map(hcl).join(', ')}]`,
        `  security_groups  = [${securityGroups.map(hcl).join(', ')}]`,
        '}',
      ),
    });
  }),
  en: {
    title: 'Tasks are given public addresses',
    sentence: 'Tasks of service {service} are given public addresses in {subnets}.',
    cost: 'Whatever their security groups let in reaches the containers straight from the internet, past the load balancer, CloudFront and both their web ACLs. One rule too wide is enough, and nobody has to know a name to find the address.',
    decided:
      'AssignPublicIp of the service’s network configuration must be DISABLED; services without one (bridge and host mode) are left out. It is taken back where every security group of the tasks lets in other groups and private addresses only. A network configuration that could not be read leaves it unknown.',
    console: [
      'Give the tasks another way out first: private subnets with a NAT gateway, or VPC endpoints for ECR, S3 and CloudWatch Logs.',
      'ECS → Clusters → the cluster → {service} → Update service → Networking: choose the private subnets and turn off Public IP → Update.',
    ],
    accept: 'Where the tasks have no other way out to the internet, and their security groups admit nobody but the load balancer.',
  },
  ja: {
    title: 'タスクにパブリック IP アドレスが割り当てられます',
    sentence: 'サービス {service} のタスクには、{subnets} でパブリック IP アドレスが割り当てられます。',
    cost: 'セキュリティグループが許可する通信は、ロードバランサーや CloudFront、その両方のウェブ ACL を通らずに、インターネットから直接コンテナに届きます。広すぎるルールが 1 つあれば十分で、名前を知らなくてもアドレスは見つかります。',
    decided:
      'サービスのネットワーク設定の AssignPublicIp が DISABLED でなければなりません。ネットワーク設定のないサービス（bridge モードと host モード）は対象外です。タスクのすべてのセキュリティグループが、ほかのグループとプライベートアドレスだけを許可していれば取り消します。ネットワーク設定を読めなかった場合は「不明」です。',
    console: [
      'まずタスクの外への経路を用意する: NAT ゲートウェイのあるプライベートサブネット、または ECR、S3、CloudWatch Logs の VPC エンドポイント。',
      'ECS → クラスター → 該当のクラスター → {service} → サービスを更新 → ネットワーキングでプライベートサブネットを選び、パブリック IP をオフにする → 更新。',
    ],
    accept: 'タスクにほかの外への経路がなく、セキュリティグループがロードバランサーだけを許可している場合。',
  },
};
