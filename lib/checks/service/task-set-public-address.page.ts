import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';
import { hclName, lines, logicalId, sh } from '@/lib/steps/quote';
import type { Step } from '@/lib/steps/step';

import type { CheckPage } from '../page';
import { serviceBy } from '../repairs/ecs-how';
import { howFor } from '../repairs/how-for';

/** What of a task set's description makes another one. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html */
const COPIED =
  'taskDefinition, loadBalancers, serviceRegistries, launchType, capacityProviderStrategy, platformVersion, scale, networkConfiguration: (.networkConfiguration | .awsvpcConfiguration.assignPublicIp = "DISABLED")';

function copyOf({ region, clusterArn, name }: Service, taskSet: string): string {
  const where = `--region ${sh(region)} --cluster ${sh(clusterArn)} --service ${sh(name)}`;
  return lines(
    `aws ecs describe-task-sets ${where} --task-sets ${sh(taskSet)} --query 'taskSets[0]' > task-set.json`,
    `jq ${sh(`{${COPIED}} | with_entries(select(.value != null and .value != []))`)} task-set.json > new-task-set.json`,
    `aws ecs create-task-set ${where} --cli-input-json file://new-task-set.json`,
  );
}

function taskSetsHow(service: Service): Step['how'] {
  const { name, taskSets, deploymentController } = service;
  const open = isUnknown(taskSets) ? [] : taskSets.filter(({ network }) => network?.assignPublicIp === true);
  return {
    cli:
      deploymentController === 'EXTERNAL'
        ? lines(...open.map(({ arn }) => copyOf(service, arn)))
        : `# CodeDeploy makes the task sets of ${sh(name)}: set NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp to DISABLED in the AppSpec file and deploy`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('TaskSet', name)}:`,
      '    Type: AWS::ECS::TaskSet',
      '    Properties:',
      '      NetworkConfiguration:',
      '        AwsVpcConfiguration:',
      '          AssignPublicIp: DISABLED',
    ),
    terraform: lines(
      `resource "aws_ecs_task_set" "${hclName(name)}" {`,
      '  network_configuration {',
      '    assign_public_ip = false',
      '  }',
      '}',
    ),
  };
}

export const taskSetPublicAddressPage: CheckPage = {
  example: { service: 'web', taskSets: 'ecs-svc-1234567890' },
  repair: howFor(serviceBy, taskSetsHow),
  en: {
    title: 'A task set gives its tasks public addresses',
    sentence: 'Task set {taskSets} of service {service} gives its tasks public addresses.',
    cost: 'Whatever their security groups let in reaches the containers straight from the internet, past the load balancer, CloudFront and both their web ACLs.',
    decided:
      'AssignPublicIp of every task set’s network configuration must be DISABLED; the service’s own is another check. It is taken back where every security group of the tasks lets in other groups and private addresses only. Task sets that could not be read leave it unknown; services without one are left out.',
    console: [
      'Task sets cannot be changed in the console: set AssignPublicIp to DISABLED where {taskSets} is made, the AppSpec file of CodeDeploy or your own deployment of {service}, and deploy again.',
    ],
    accept: 'Where the tasks have no other way out to the internet, and their security groups admit nobody but the load balancer.',
  },
  ja: {
    title: 'タスクセットがタスクにパブリック IP アドレスを割り当てます',
    sentence: 'サービス {service} のタスクセット {taskSets} は、タスクにパブリック IP アドレスを割り当てます。',
    cost: 'セキュリティグループが許可する通信は、ロードバランサーや CloudFront、その両方のウェブ ACL を通らずに、インターネットから直接コンテナに届きます。',
    decided:
      'すべてのタスクセットのネットワーク設定の AssignPublicIp が DISABLED でなければなりません。サービス自身の設定は別のチェックで見ます。タスクのすべてのセキュリティグループが、ほかのグループとプライベートアドレスだけを許可していれば取り消します。タスクセットを読めなかった場合は「不明」です。タスクセットのないサービスは対象外です。',
    console: [
      'タスクセットはコンソールでは変更できません。{taskSets} を作る場所（CodeDeploy の AppSpec ファイル、または {service} を独自にデプロイする仕組み）で AssignPublicIp を DISABLED にして、デプロイし直します。',
    ],
    accept: 'タスクにほかの外への経路がなく、セキュリティグループがロードバランサーだけを許可している場合。',
  },
};
