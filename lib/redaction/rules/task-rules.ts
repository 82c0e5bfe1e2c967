import type {
  CapacityProvider,
  Cluster,
  Container,
  ContainerInstance,
  EfsVolume,
  PortMapping,
  Task,
  TaskDefinition,
} from '@/lib/inventory/task';

import { fact, list, nullable, object, resource, type Rule, same } from '../rule';
import { KIND, LOG_DRIVER, PLATFORM, PORT, PROTOCOL, STATE } from '../vocabulary';
import { address, arn, name, region, tags, term, word } from './leaves';

const image: Rule<string> = (text, redactor) => redactor.image(text);
const variable: Rule<string> = (text, redactor) => redactor.variable(text);

const portMapping = object<PortMapping>({
  name: nullable(name),
  containerPort: fact(same),
  containerPortRange: nullable(word(PORT)),
  hostPort: fact(same),
  protocol: word(PROTOCOL),
  appProtocol: nullable(word(PROTOCOL)),
});

/** `user:group`; numbers, and the names by which it is judged, stay. */
const user: Rule<string> = (text, redactor) =>
  text
    .split(':')
    .map((part) => (redactor.term(part, /^(\d{1,10}|root|ContainerAdministrator|ContainerUser)$/i) === null ? redactor.name(part) : part))
    .join(':');

const container = object<Container>({
  name,
  image: fact(image),
  essential: same,
  portMappings: fact(list(portMapping)),
  environmentNames: list(variable),
  secretNames: list(variable),
  environmentFiles: same,
  privileged: fact(same),
  user: nullable(user),
  readonlyRootFilesystem: fact(same),
  logDriver: fact(nullable(term(LOG_DRIVER))),
  logMode: fact(nullable(word(KIND))),
  healthCheck: same,
});

export const taskDefinition = resource<TaskDefinition>('task-definition', (own) => ({ region: own.region, id: own.arn }), {
  arn,
  family: name,
  revision: same,
  region,
  networkMode: fact(nullable(term(KIND))),
  requiresCompatibilities: list(word(KIND)),
  pidMode: nullable(word(KIND)),
  ipcMode: nullable(word(KIND)),
  taskRole: same,
  executionRoleIsTaskRole: fact(same),
  operatingSystem: fact(nullable(word(PLATFORM))),
  efsVolumes: fact(list(object<EfsVolume>({ name, transitEncryption: nullable(word(KIND)) }))),
  proxyType: nullable(word(KIND)),
  containers: fact(list(container)),
  tags: fact(tags),
});

type TaskContainer = Task['containers'][number];

export const task = object<Task>({
  arn,
  clusterArn: arn,
  region,
  group: nullable(arn),
  startedBy: nullable(arn),
  taskDefinitionArn: arn,
  lastStatus: word(STATE),
  launchType: nullable(word(KIND)),
  containerInstanceArn: nullable(arn),
  privateIps: list(address),
  networkInterfaceIds: list(name),
  containers: list(
    object<TaskContainer>({
      name,
      networkBindings: list(
        object<TaskContainer['networkBindings'][number]>({ containerPort: same, hostPort: same, protocol: word(PROTOCOL) }),
      ),
    }),
  ),
});

export const containerInstance = object<ContainerInstance>({
  arn,
  clusterArn: arn,
  region,
  ec2InstanceId: nullable(name),
  status: word(STATE),
});

export const cluster = object<Cluster>({
  arn,
  name,
  region,
  status: word(STATE),
  containerInsights: nullable(word(KIND)),
  executeCommandLogging: nullable(word(KIND)),
  executeCommandKmsKey: fact(same),
  capacityProviders: list(name),
  tags,
});

export const capacityProvider = object<CapacityProvider>({
  name,
  region,
  kind: word(KIND),
  managedTerminationProtection: fact(nullable(word(KIND))),
});
