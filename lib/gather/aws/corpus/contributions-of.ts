import { cloudControlResource } from './cloud-control';
import { connectionGroups, distributionConfig, distributions, distributionSummaries, functions, tenants } from './cloudfront-answers';
import { configurationItems } from './configuration-items';
import type { Contribution } from './contribution';
import {
  bare,
  capacityProviders,
  clusters,
  containerInstances,
  serviceRevisions,
  services,
  taskDefinitions,
  tasks,
  taskSets,
} from './ecs-answers';
import { attributes, listeners, loadBalancers, rules, tagDescriptions, targetGroups, targetHealth } from './elb-answers';
import { networkInterfaces, prefixListEntries, prefixLists, securityGroups, subnets, vpcs } from './network-answers';
import type { RecordedFile } from './recorded-file';
import { certificates, loggingConfigurations, protectedResources, webAcls } from './security-answers';
import { at, isRaw } from './shape';

type Reader = (value: unknown, file: string) => Contribution[];

/** Answers by the member that holds what was asked for. */
const BY_MEMBER: Readonly<Record<string, Reader>> = {
  Distribution: (value) => distributions([value]),
  DistributionConfig: (value, file) => distributionConfig(value, file),
  DistributionList: distributionSummaries,
  DistributionTenant: (value) => tenants([value]),
  ConnectionGroups: connectionGroups,
  FunctionList: functions,
  LoadBalancers: loadBalancers,
  Listeners: listeners,
  Rules: rules,
  TargetGroups: targetGroups,
  TargetHealthDescriptions: targetHealth,
  Attributes: (value, file) => attributes(value, /target-?group/i.test(file)),
  TagDescriptions: tagDescriptions,
  cluster: (value) => clusters([value]),
  clusters,
  clusterArns: bare('clusterArn', clusters),
  service: (value) => services([value]),
  services,
  serviceArns: bare('serviceArn', services),
  serviceRevisions,
  taskSet: (value) => taskSets([value]),
  taskDefinition: (value) => taskDefinitions([value]),
  taskDefinitionArns: bare('taskDefinitionArn', taskDefinitions),
  tasks,
  taskArns: bare('taskArn', tasks),
  containerInstances,
  containerInstanceArns: bare('containerInstanceArn', containerInstances),
  capacityProviders,
  SecurityGroups: securityGroups,
  Subnets: subnets,
  Vpcs: vpcs,
  NetworkInterfaces: networkInterfaces,
  PrefixLists: prefixLists,
  Entries: prefixListEntries,
  Certificate: (value) => certificates([value]),
  CertificateSummaryList: certificates,
  WebACL: (value) => webAcls([value]),
  WebACLs: webAcls,
  ResourceArns: protectedResources,
  LoggingConfiguration: (value) => loggingConfigurations([value]),
  LoggingConfigurations: loggingConfigurations,
};

/** Dumps that are a bare list, by what their file's name says. */
const BY_NAME: readonly { name: RegExp; read: Reader }[] = [
  { name: /__CLOUDFRONT_DISTRIBUTIONS/, read: distributionSummaries },
  { name: /__DESCRIBE_SGS$/, read: securityGroups },
  { name: /__GET_ECS_CONTAINER_INSTANCES$/, read: containerInstances },
  { name: /__GET_ECS_TASKS/, read: tasks },
  { name: /__GET_ECS_TASK_DEFINITIONS$/, read: taskDefinitions },
  { name: /__GET_LOAD_BALANCER_V2_DATA$/, read: loadBalancers },
];

/**
 * What a file adds to an account.
 * @throws Error when it fits none of the tables.
 */
export function contributionsOf({ name, body }: RecordedFile): Contribution[] {
  if (Array.isArray(body)) {
    const dump = BY_NAME.find((candidate) => candidate.name.test(name));
    if (dump !== undefined) return dump.read(body, name);
  } else if (isRaw(body) && 'liveRaw' in body) {
    return cloudControlResource(at(body, 'resource'), at(body, 'liveRaw'));
  } else if (name.startsWith('workload-discovery__')) {
    return configurationItems(body);
  } else if (isRaw(body)) {
    const member = Object.keys(body).find((key) => key in BY_MEMBER);
    const reader = BY_MEMBER[member ?? ''];
    if (member !== undefined && reader !== undefined) return reader(body[member], name);
  }
  throw new Error(`Neither read nor skipped: ${name}`);
}
