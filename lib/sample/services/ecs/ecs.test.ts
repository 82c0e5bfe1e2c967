import {
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  DescribeContainerInstancesCommand,
  DescribeExpressGatewayServiceCommand,
  DescribeGatewayCommand,
  DescribeGatewayResourcesCommand,
  DescribeGatewayRouteCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTaskSetsCommand,
  DescribeTasksCommand,
  ECSClient,
  ListClustersCommand,
  ListContainerInstancesCommand,
  ListGatewayClusterAssociationsCommand,
  ListGatewayRoutesCommand,
  ListGatewaysCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, describe, expect, test } from 'vitest';
import { startSampleEndpoint } from '../../endpoint';
import { clientConfig } from '../../testing/sample-client-config';
import { testOperations } from '../../testing/test-operations';
import { ecs } from './ecs';

const endpoint = await startSampleEndpoint();
const article = new ECSClient(clientConfig(endpoint, 'article', 'ap-northeast-1'));
const virginia = new ECSClient(clientConfig(endpoint, 'estate', 'us-east-1'));
const oregon = new ECSClient(clientConfig(endpoint, 'estate', 'us-west-2'));
const ireland = new ECSClient(clientConfig(endpoint, 'estate', 'eu-west-1'));
afterAll(() => endpoint.close());

const cluster = 'test-cluster';
const arn = 'arn:aws:ecs:ap-northeast-1:111122223333';

async function firstRoute() {
  const { gatewayRoutes = [] } = await virginia.send(new ListGatewayRoutesCommand({ gateway: 'front-door' }));
  return gatewayRoutes[0]?.gatewayRouteArn;
}

describe('operations', () => {
  testOperations(ecs, [
    ['ListClusters', () => article.send(new ListClustersCommand({})), { clusterArns: [`${arn}:cluster/${cluster}`] }],
    [
      'DescribeClusters',
      () => article.send(new DescribeClustersCommand({ clusters: [cluster, 'none'], include: ['SETTINGS'] })),
      {
        clusters: [{ settings: [{ name: 'containerInsights', value: 'enabled' }] }],
        failures: [{ arn: `${arn}:cluster/none`, reason: 'MISSING' }],
      },
    ],
    ['ListServices', () => article.send(new ListServicesCommand({ cluster })), { serviceArns: [`${arn}:service/${cluster}/test-nginx`] }],
    [
      'DescribeServices',
      () => article.send(new DescribeServicesCommand({ cluster, services: ['test-nginx', 'none'] })),
      {
        services: [{ launchType: 'FARGATE', createdAt: new Date('2026-09-14T02:31:07Z'), loadBalancers: [{ containerPort: 80 }] }],
        failures: [{ reason: 'MISSING' }],
      },
    ],
    [
      'ListTasks',
      () => article.send(new ListTasksCommand({ cluster, serviceName: 'test-nginx' })),
      { taskArns: [expect.any(String), expect.any(String)] },
    ],
    [
      'DescribeTasks',
      async () => {
        const { taskArns = [] } = await article.send(new ListTasksCommand({ cluster }));
        return article.send(new DescribeTasksCommand({ cluster, tasks: taskArns }));
      },
      { tasks: [{ containers: [{ networkInterfaces: [{ privateIpv4Address: '10.0.64.16' }] }] }, {}], failures: [] },
    ],
    [
      'DescribeTaskDefinition',
      () => article.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'test-nginx' })),
      { taskDefinition: { networkMode: 'awsvpc', containerDefinitions: [{ name: 'nginx', portMappings: [{ containerPort: 80 }] }] } },
    ],
    [
      'DescribeTaskDefinition',
      () => article.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'test-nginx', include: ['TAGS'] })),
      { tags: [{ key: 'Application', value: 'test-nginx' }] },
    ],
    [
      'DescribeTaskSets',
      () => ireland.send(new DescribeTaskSetsCommand({ cluster: 'estate', service: 'codedeploy' })),
      { taskSets: [{ status: 'PRIMARY', scale: { unit: 'PERCENT', value: 100 } }, { status: 'ACTIVE' }] },
    ],
    [
      'DescribeServiceRevisions',
      () =>
        ireland.send(
          new DescribeServiceRevisionsCommand({
            serviceRevisionArns: ['arn:aws:ecs:eu-west-1:555555555555:service-revision/estate/native/4980306466373577095'],
          }),
        ),
      {
        serviceRevisions: [
          { resolvedConfiguration: { loadBalancers: [{ targetGroupArn: expect.stringContaining('targetgroup/native/') }] } },
        ],
      },
    ],
    [
      'ListContainerInstances',
      () => oregon.send(new ListContainerInstancesCommand({ cluster: 'estate' })),
      { containerInstanceArns: [expect.any(String), expect.any(String)] },
    ],
    [
      'DescribeContainerInstances',
      async () => {
        const { containerInstanceArns = [] } = await oregon.send(new ListContainerInstancesCommand({ cluster: 'estate' }));
        return oregon.send(new DescribeContainerInstancesCommand({ cluster: 'estate', containerInstances: containerInstanceArns }));
      },
      { containerInstances: [{ ec2InstanceId: 'i-0a1b2c3d4e5f60718' }, {}] },
    ],
    [
      'DescribeCapacityProviders',
      () => oregon.send(new DescribeCapacityProvidersCommand({})),
      { capacityProviders: [{ name: 'FARGATE' }, { name: 'FARGATE_SPOT' }, { name: 'old-hosts' }] },
    ],
    [
      'DescribeExpressGatewayService',
      () =>
        virginia.send(
          new DescribeExpressGatewayServiceCommand({ serviceArn: 'arn:aws:ecs:us-east-1:555555555555:service/estate/express-notes' }),
        ),
      { service: { activeConfigurations: [{ ingressPaths: [{ accessType: 'PUBLIC' }] }] } },
    ],
    [
      'ListTagsForResource',
      () => article.send(new ListTagsForResourceCommand({ resourceArn: `${arn}:service/${cluster}/test-nginx` })),
      { tags: [{ key: 'Application', value: 'test-nginx' }] },
    ],
    ['ListGateways', () => virginia.send(new ListGatewaysCommand({})), { gateways: [{ name: 'front-door' }] }],
    [
      'DescribeGateway',
      () => virginia.send(new DescribeGatewayCommand({ gateway: 'front-door' })),
      { gateway: { configuration: { hostSharedAlb: { port: 443, protocol: 'HTTPS' } } } },
    ],
    [
      'DescribeGatewayResources',
      () => virginia.send(new DescribeGatewayResourcesCommand({ gateway: 'front-door' })),
      {
        gatewayResources: { resources: { hostSharedAlb: [{ gatewayRouteArns: [expect.stringContaining('gateway-route/front-door/')] }] } },
      },
    ],
    [
      'ListGatewayRoutes',
      () => virginia.send(new ListGatewayRoutesCommand({ service: 'gateway-invoices' })),
      { gatewayRoutes: [{ status: 'ACTIVE' }] },
    ],
    [
      'DescribeGatewayRoute',
      async () => virginia.send(new DescribeGatewayRouteCommand({ gatewayRouteArn: await firstRoute() })),
      { gatewayRoute: { serviceContainerPortName: 'web', resources: { hostSharedAlb: [{ listenerRuleArn: expect.any(String) }] } } },
    ],
    [
      'ListGatewayClusterAssociations',
      () => virginia.send(new ListGatewayClusterAssociationsCommand({ cluster: 'estate' })),
      { gatewayClusterAssociations: [{ status: 'ACTIVE' }] },
    ],
  ]);
});

describe('refusals', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => `service-${String(index)}`);
  test.each([
    ['ClusterNotFoundException', () => article.send(new ListServicesCommand({ cluster: 'none' }))],
    ['ClientException', () => article.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'none' }))],
    ['InvalidParameterException', () => article.send(new DescribeServicesCommand({ cluster, services: eleven }))],
    ['InvalidParameterException', () => article.send(new ListServicesCommand({ cluster, maxResults: 101 }))],
    ['InvalidParameterException', () => virginia.send(new DescribeGatewayResourcesCommand({ gateway: 'front-door', maxResults: 21 }))],
  ])('%s', async (name, call) => {
    await expect(call()).rejects.toMatchObject({ name });
  });
});
