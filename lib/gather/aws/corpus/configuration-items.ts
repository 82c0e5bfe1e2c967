import { distributionSummaries } from './cloudfront-answers';
import type { Contribution } from './contribution';
import { clusters, services, taskDefinitions } from './ecs-answers';
import { listeners, loadBalancers, targetGroups } from './elb-answers';
import { at, isRaw, itemsOf, textAt } from './shape';

const NOT_READ = new Set(['AWS::S3::Bucket', 'AWS::IAM::Role', 'AWS::AutoScaling::AutoScalingGroup', 'AWS::Lambda::Function']);

const READERS: Readonly<Record<string, (configuration: object, arn: string, item: unknown) => Contribution[]>> = {
  'AWS::CloudFront::Distribution': (configuration, arn, item) =>
    distributionSummaries([
      { ...asObject(at(configuration, 'distributionConfig')), Id: textAt(item, 'resourceId'), ARN: arn, DomainName: '', Status: '' },
    ]),
  'AWS::ECS::Cluster': (_configuration, arn) => clusters([{ clusterArn: arn, clusterName: arn.replace(/^.*\//, '') }]),
  'AWS::ECS::Service': (configuration, arn) =>
    services([{ serviceArn: arn, clusterArn: at(configuration, 'Cluster'), taskDefinition: at(configuration, 'TaskDefinition') }]),
  'AWS::ECS::TaskDefinition': (configuration, arn) => taskDefinitions([{ ...configuration, taskDefinitionArn: arn }]),
  'AWS::ElasticLoadBalancingV2::Listener': (configuration, arn) => listeners([{ ...configuration, ListenerArn: arn }]),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': (configuration, arn) => loadBalancers([{ ...configuration, LoadBalancerArn: arn }]),
  'AWS::ElasticLoadBalancingV2::TargetGroup': (configuration, arn) => targetGroups([{ ...configuration, TargetGroupArn: arn }]),
};

/** Configuration items as AWS Config tells them, several by name in one file; or lists of answers by Region. */
export function configurationItems(body: unknown): Contribution[] {
  const members = isRaw(body) ? Object.entries(body).filter(([name]) => name !== '$constants') : [];
  return members.flatMap(([name, item]) => {
    if (Array.isArray(item)) return targetGroups(item);
    const type = textAt(item, 'resourceType');
    const reader = READERS[type ?? ''];
    if (reader !== undefined) return reader(asObject(at(item, 'configuration')), textAt(item, 'arn') ?? '', item);
    if (type === undefined || NOT_READ.has(type)) return [];
    throw new Error(`No reading for ${name}: ${type} (${String(itemsOf(item).length)})`);
  });
}

function asObject(value: unknown): object {
  return isRaw(value) ? value : {};
}
