import type { Chain } from '@/lib/chain/chain';
import type { CapacityProvider } from '@/lib/inventory/task';
import { hclName, lines, logicalId, sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';

/** A capacity provider is a subject by its Region and name. */
function capacityProviderBy({ inventory }: Chain, id: string): CapacityProvider | undefined {
  return inventory.capacityProviders.find(({ region, name }) => `${region}/${name}` === id);
}

export const capacityProviderUnprotectedPage: CheckPage = {
  example: { capacityProvider: 'spot' },
  repair: howFor(capacityProviderBy, ({ name, region }) => ({
    cli: lines(
      `GROUP=$(aws ecs describe-capacity-providers --region ${sh(region)} --capacity-providers ${sh(name)} --query 'capacityProviders[0].autoScalingGroupProvider.autoScalingGroupArn' --output text)`,
      `aws autoscaling update-auto-scaling-group --region ${sh(region)} --auto-scaling-group-name "\${GROUP##*/}" --new-instances-protected-from-scale-in`,
      `aws ecs update-capacity-provider --region ${sh(region)} --name ${sh(name)} --auto-scaling-group-provider ${sh('managedScaling={status=ENABLED},managedTerminationProtection=ENABLED')}`,
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('CapacityProvider', name)}: # NewInstancesProtectedFromScaleIn of its Auto Scaling group is true`,
      '    Type: AWS::ECS::CapacityProvider',
      '    Properties:',
      '      AutoScalingGroupProvider:',
      '        ManagedScaling:',
      '          Status: ENABLED',
      '        ManagedTerminationProtection: ENABLED',
    ),
    terraform: lines(
      `resource "aws_ecs_capacity_provider" "${hclName(name)}" { # protect_from_scale_in of its Auto Scaling group is true`,
      '  auto_scaling_group_provider {',
      '    managed_termination_protection = "ENABLED"',
      '    managed_scaling {',
      '      status = "ENABLED"',
      '    }',
      '  }',
      '}',
    ),
  })),
  en: {
    title: 'Instances are taken away while tasks run on them',
    sentence: 'Capacity provider {capacityProvider} does not keep its Auto Scaling group from terminating instances on which tasks run.',
    cost: 'When the group scales in, it may choose an instance full of tasks while an empty one stands beside it. Its tasks have to be moved, and those that cannot stop in time break off their requests.',
    decided:
      'managedTerminationProtection of capacity providers of Auto Scaling groups that services behind a load balancer use; AWS’s default is off. Fargate and managed instances are left out. Managed draining, which softens it, is not read.',
    console: [
      'EC2 → Auto Scaling groups → the group → Edit → Instance scale-in protection: on, also for the instances that run now.',
      'ECS → Clusters → the cluster → Infrastructure → {capacityProvider} → Update → turn on Managed termination protection → Update.',
    ],
    accept: 'Where managed draining is on and every request ends well before the instance does.',
  },
  ja: {
    title: 'タスクの実行中にインスタンスが終了されます',
    sentence:
      'キャパシティプロバイダー {capacityProvider} は、タスクが動いているインスタンスを Auto Scaling グループが終了するのを防ぎません。',
    cost: 'グループがスケールインするとき、空のインスタンスがあっても、タスクで埋まったインスタンスが選ばれることがあります。そのタスクは移さなければならず、期限内に停止できないタスクのリクエストは途中で切れます。',
    decided:
      'ロードバランサーの背後のサービスが使う、Auto Scaling グループのキャパシティプロバイダーの managedTerminationProtection を見ます。AWS のデフォルトは無効です。Fargate とマネージドインスタンスは対象外です。影響を和らげるマネージドドレインは読みません。',
    console: [
      'EC2 → Auto Scaling グループ → 該当のグループ → 編集 → インスタンスのスケールイン保護をオンにする。実行中のインスタンスにも設定する。',
      'ECS → クラスター → 該当のクラスター → インフラストラクチャ → {capacityProvider} → 更新 → マネージド終了保護をオンにする → 更新。',
    ],
    accept: 'マネージドドレインが有効で、すべてのリクエストがインスタンスの終了より十分早く終わる場合。',
  },
};
