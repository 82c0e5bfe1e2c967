import type { TargetGroup } from '@/lib/inventory/target-group';
import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, jqText, lines, logicalId, sh } from './quote';
import { type Step, step } from './step';
import { registerRevision } from './task-definition-how';

/** What a server in a container is to understand, as nginx is told. https://nginx.org/en/docs/http/ngx_http_v2_module.html */
export function serverConfiguration(protocol: string, port: number | null, tls: boolean): string {
  const at = String(port ?? (tls ? 443 : 80));
  const http2 = protocol !== 'HTTP1';
  return lines(
    'server {',
    `    listen ${at}${tls ? ' ssl' : ''}${http2 ? ' http2' : ''};${http2 ? ' # from nginx 1.25.1 on: http2 on;' : ' # without http2'}`,
    tls ? '    ssl_certificate     /etc/nginx/tls/tls.crt; # may be self-signed: the load balancer does not validate it' : null,
    tls ? '    ssl_certificate_key /etc/nginx/tls/tls.key;' : null,
    '}',
  );
}

/** A revision of the task definition whose container speaks as the target group will. */
export function changeContainer({ region, name, taskDefinitionArn }: Service, container: string, protocol: string, server: string): Step {
  const definition = isUnknown(taskDefinitionArn) ? null : taskDefinitionArn;
  return step(
    'change-container',
    { container, protocol },
    {
      cli: registerRevision(region, definition ?? name, null),
      cloudFormation: lines(
        'Resources:',
        `  ${logicalId('TaskDefinition', name)}:`,
        '    Type: AWS::ECS::TaskDefinition',
        '    Properties:',
        '      ContainerDefinitions:',
        `        - Name: ${JSON.stringify(container)}`,
        '          Image: # the new image',
      ),
      terraform: lines(`resource "aws_ecs_task_definition" "${hclName(name)}" {`, '  # container_definitions with the new image', '}'),
    },
    server,
  );
}

/** What of a service's description makes another one. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
const KEPT = [
  'desiredCount',
  'launchType',
  'capacityProviderStrategy',
  'platformVersion',
  'deploymentConfiguration',
  'networkConfiguration',
  'placementConstraints',
  'placementStrategy',
  'healthCheckGracePeriodSeconds',
  'schedulingStrategy',
  'enableECSManagedTags',
  'propagateTags',
  'enableExecuteCommand',
  'availabilityZoneRebalancing',
];

/** A second service like the first, whose tasks register in the new group. */
export function createService(service: Service, name: string, old: TargetGroup, targetGroup: string): Step {
  const { region, clusterArn } = service;
  const balancers = `[.loadBalancers[] | select(.targetGroupArn == ${jqText(old.arn)}) | .targetGroupArn = $group | del(.advancedConfiguration)]`;
  const made = `{cluster: .clusterArn, serviceName: $name, taskDefinition: $task, loadBalancers: ${balancers}, serviceConnectConfiguration: .deployments[0].serviceConnectConfiguration, ${KEPT.join(', ')}}`;
  return step(
    'create-service',
    { service: name, replaced: service.name, targetGroup },
    {
      cli: lines(
        `aws ecs describe-services --region ${sh(region)} --cluster ${sh(clusterArn)} --services ${sh(service.name)} --query 'services[0]' > service.json`,
        `jq --arg name ${sh(name)} --arg task "$NEW_TASK_DEFINITION" --arg group "$NEW_TARGET_GROUP" ${sh(`${made} | with_entries(select(.value != null and .value != []))`)} service.json > new-service.json`,
        `aws ecs create-service --region ${sh(region)} --cli-input-json file://new-service.json`,
        `aws ecs wait services-stable --region ${sh(region)} --cluster ${sh(clusterArn)} --services ${sh(name)}`,
      ),
      cloudFormation: lines(
        'Resources:',
        `  ${logicalId('Service', name)}: # a copy of ${logicalId('Service', service.name)}, but for these`,
        '    Type: AWS::ECS::Service',
        '    Properties:',
        `      ServiceName: ${JSON.stringify(name)}`,
        `      TaskDefinition: !Ref ${logicalId('TaskDefinition', service.name)}`,
        '      LoadBalancers:',
        ...containersIn(service, old).map((line) => `        ${line}`),
        `          TargetGroupArn: !Ref ${logicalId('TargetGroup', targetGroup)}`,
      ),
      terraform: lines(
        `resource "aws_ecs_service" "${hclName(name)}" { # a copy of "${hclName(service.name)}", but for these`,
        `  name            = ${hcl(name)}`,
        `  task_definition = aws_ecs_task_definition.${hclName(service.name)}.arn`,
        '',
        '  load_balancer {',
        `    target_group_arn = aws_lb_target_group.${hclName(targetGroup)}.arn`,
        ...containerArguments(service, old),
        '  }',
        '}',
      ),
    },
  );
}

/** Takes a service away once no request gets to it. */
export function deleteService({ region, clusterArn, name }: Service): Step {
  const where = `--region ${sh(region)} --cluster ${sh(clusterArn)} --service ${sh(name)}`;
  return step(
    'delete-service',
    { service: name },
    { cli: lines(`aws ecs update-service ${where} --desired-count 0`, `aws ecs delete-service ${where}`) },
  );
}

/** The container and its port that register in a group. */
export function containerOf({ loadBalancers }: Service, { arn }: TargetGroup): { name: string; port: number | null } | null {
  const own = isUnknown(loadBalancers) ? undefined : loadBalancers.find(({ targetGroupArn }) => targetGroupArn === arn);
  if (own === undefined || own.containerName === null) return null;
  return { name: own.containerName, port: isUnknown(own.containerPort) ? null : own.containerPort };
}

function containersIn(service: Service, old: TargetGroup): string[] {
  const container = containerOf(service, old);
  return [`- ContainerName: ${JSON.stringify(container?.name ?? '')}`, `  ContainerPort: ${String(container?.port ?? 80)}`];
}

function containerArguments(service: Service, old: TargetGroup): string[] {
  const container = containerOf(service, old);
  return [`    container_name   = ${hcl(container?.name ?? '')}`, `    container_port   = ${String(container?.port ?? 80)}`];
}
