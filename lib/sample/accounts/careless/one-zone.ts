import type { AccountPart } from '../../build/account-part';
import { forward } from '../../build/actions';
import { cluster, fargateService } from '../../build/fargate-service';
import { loadBalancer, loadBalancerArn } from '../../build/load-balancer';
import { type Network, network } from '../../build/network';
import { arnOf, CREATED } from '../../build/place';
import { securityGroup, securityGroupId } from '../../build/security-group';
import { targetGroup, targetGroupArn } from '../../build/target-group';
import { regionRecords } from '../../region-records';
import { CARELESS_ACCOUNT, CLUSTER, ireland } from './places';

/** Everything in one Availability Zone, behind a network load balancer; GuardDuty is told to leave out the service. */
const name = 'radio';
const port = 8080;
const vpc = oneZone(network({ place: ireland, name, prefix: '10.31' }));
const revision = arnOf('ecs', ireland, `service-revision/${CLUSTER}/${name}/2736451827364518273`);

const balancer = loadBalancer({
  ...{ network: vpc, name, type: 'network', scheme: 'internet-facing', securityGroups: [securityGroupId(vpc, name)] },
  listeners: [{ port: 80, protocol: 'TCP', defaultActions: [forward(targetGroupArn(ireland, name))] }],
});

const service = fargateService({
  ...{ network: vpc, cluster: CLUSTER, name, securityGroups: [securityGroupId(vpc, name)], firstAddress: 20, tasks: 1 },
  container: { name, image: `public.ecr.aws/mall/${name}:4.2`, port },
  loadBalancers: [{ targetGroupArn: targetGroupArn(ireland, name), containerName: name, containerPort: port }],
  service: { currentServiceRevisions: [{ arn: revision, requestedTaskCount: 1, runningTaskCount: 1, pendingTaskCount: 0 }] },
});

export const inOneZone: AccountPart = {
  regions: {
    [ireland.region]: regionRecords(vpc.part, balancer.part, cluster(ireland, CLUSTER), service.part, {
      securityGroups: [
        securityGroup({ network: vpc, name, ingress: [80, port].map((open) => ({ port: open, from: { cidr: '0.0.0.0/0' } })) }),
      ],
      targetGroups: [
        targetGroup({
          ...{ place: ireland, name, vpcId: vpc.vpcId, port, protocol: 'TCP' },
          loadBalancerArns: [loadBalancerArn(ireland, name, 'network')],
        }),
      ],
      serviceRevisions: [
        { serviceRevisionArn: revision, serviceArn: service.arn, createdAt: CREATED, launchType: 'FARGATE', guardDutyEnabled: false },
      ],
      detectors: [{ id: '34abc56d789e0fa123bc4d56e78901f2', detector: { ...detector(), Features: [runtimeMonitoring()] } }],
    }),
  },
};

function oneZone(built: Network): Network {
  return { ...built, publicSubnets: built.publicSubnets.slice(0, 1), privateSubnets: built.privateSubnets.slice(0, 1) };
}

/** Looks at nothing that runs unless it is given more. */
export function detector() {
  const ServiceRole = `arn:aws:iam::${CARELESS_ACCOUNT}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`;
  return { CreatedAt: CREATED.toISOString(), ServiceRole, Status: 'ENABLED' as const };
}

function runtimeMonitoring() {
  return {
    ...{ Name: 'RUNTIME_MONITORING' as const, Status: 'ENABLED' as const, UpdatedAt: CREATED },
    AdditionalConfiguration: [{ Name: 'ECS_FARGATE_AGENT_MANAGEMENT' as const, Status: 'ENABLED' as const, UpdatedAt: CREATED }],
  };
}
