import type { Inventory } from '@/lib/inventory/inventory';
import type { ResourceKind } from '@/lib/inventory/gap';

type ListName = Exclude<keyof Inventory, 'schema' | 'source' | 'gaps'>;

/** Facts of one kind of resource that `hoplens.inventory/1` came to know in the course of time, by the call that reads them. */
interface AddedFields {
  list: ListName;
  /** Where the resource's ARN, id or name stands. */
  id: 'arn' | 'id' | 'name';
  kind: ResourceKind;
  action: string;
  fields: readonly string[];
  /** The fields stand in the items of this list of the resource, as long as that is known. */
  within?: string;
}

export const ADDED_FIELDS: readonly AddedFields[] = [
  { list: 'clusters', id: 'arn', kind: 'cluster', action: 'ecs:DescribeClusters', fields: ['executeCommandKmsKey'] },
  { list: 'services', id: 'arn', kind: 'service', action: 'ecs:DescribeServices', fields: ['platformFamily'] },
  {
    ...{ list: 'taskDefinitions', id: 'arn', kind: 'task-definition', action: 'ecs:DescribeTaskDefinition' },
    fields: ['executionRoleIsTaskRole', 'operatingSystem', 'efsVolumes', 'tags'],
  },
  {
    ...{ list: 'taskDefinitions', id: 'arn', kind: 'task-definition', action: 'ecs:DescribeTaskDefinition' },
    ...{ within: 'containers', fields: ['logMode'] },
  },
  {
    ...{ list: 'capacityProviders', id: 'name', kind: 'capacity-provider', action: 'ecs:DescribeCapacityProviders' },
    fields: ['managedTerminationProtection'],
  },
  { list: 'securityGroups', id: 'id', kind: 'security-group', action: 'ec2:DescribeSecurityGroups', fields: ['described', 'tags'] },
  {
    ...{ list: 'securityGroups', id: 'id', kind: 'security-group', action: 'ec2:DescribeSecurityGroupRules' },
    ...{ within: 'rules', fields: ['described'] },
  },
  { list: 'subnets', id: 'id', kind: 'subnet', action: 'ec2:DescribeSubnets', fields: ['assignIpv6AddressOnCreation'] },
  {
    ...{ list: 'vpcs', id: 'id', kind: 'vpc-encryption-control', action: 'ec2:DescribeVpcEncryptionControls' },
    fields: ['encryptionControl'],
  },
  {
    ...{ list: 'networkInterfaces', id: 'id', kind: 'network-interface', action: 'ec2:DescribeNetworkInterfaces' },
    fields: ['sourceDestCheck', 'requesterManaged'],
  },
  {
    ...{ list: 'certificates', id: 'arn', kind: 'certificate', action: 'acm:DescribeCertificate' },
    fields: ['transparencyLogging', 'renewalStatus', 'renewalEligible'],
  },
  { list: 'certificates', id: 'arn', kind: 'tags', action: 'acm:ListTagsForCertificate', fields: ['tags'] },
  { list: 'webAcls', id: 'arn', kind: 'web-acl', action: 'wafv2:GetWebACL', fields: ['metricsEnabled'] },
];

/** Fields of a web ACL's rule without which nobody can tell what the rule does. */
export const RULE_FIELDS = ['matchesAbsence', 'ruleGroup', 'countedRules', 'rateKey', 'inspectsBody', 'metricsEnabled'] as const;

/** Listings that were added, Region by Region. */
export const ADDED_LISTS: readonly { list: ListName; kind: ResourceKind; action: string }[] = [
  { list: 'classicLoadBalancers', kind: 'classic-load-balancer', action: 'elasticloadbalancing:DescribeLoadBalancers' },
  { list: 'flowLogs', kind: 'flow-log', action: 'ec2:DescribeFlowLogs' },
  { list: 'vpcEndpoints', kind: 'vpc-endpoint', action: 'ec2:DescribeVpcEndpoints' },
  { list: 'vpcBlockPublicAccess', kind: 'vpc-block-public-access', action: 'ec2:DescribeVpcBlockPublicAccessOptions' },
];
