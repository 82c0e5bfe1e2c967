import type {
  FlowLog,
  NetworkAcl,
  NetworkAclEntry,
  NetworkInterface,
  PrefixList,
  Route,
  RouteTable,
  SecurityGroup,
  SecurityGroupRule,
  Subnet,
  Vpc,
  VpcBlockPublicAccess,
  VpcEndpoint,
} from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import type { z } from 'zod';

import type { LeftOut } from '../redactor';
import { fact, list, nullable, object, resource, type Rule, same } from '../rule';
import { AWS_PREFIX_LIST, KIND, POLICY, PROTOCOL, STATE, VPC_SERVICE, ZONE } from '../vocabulary';
import { account, address, name, reference, region, tags, term, word, wordOrName } from './leaves';

const byId = (own: { region: string; id: string }) => ({ region: own.region, id: own.id });

const groupRule = object<SecurityGroupRule>({
  id: name,
  egress: same,
  protocol: word(PROTOCOL),
  fromPort: same,
  toPort: same,
  cidrIpv4: fact(nullable(address)),
  cidrIpv6: fact(nullable(address)),
  prefixListId: fact(nullable(name)),
  referencedGroupId: fact(nullable(name)),
  described: fact(same),
});

/** The console's launch wizard leaves its name in the groups that it makes: that they are its stays. */
const WIZARD = 'launch-wizard';
const groupName: Rule<string> = (text, redactor) => {
  const made = redactor.name(text);
  return text.includes(WIZARD) && !made.includes(WIZARD) ? `${WIZARD}-${made}` : made;
};

export const securityGroup = resource<SecurityGroup>('security-group', byId, {
  id: name,
  name: groupName,
  region,
  vpcId: fact(nullable(name)),
  rules: fact(list(groupRule)),
  described: fact(same),
  tags: fact(tags),
});

export const subnet = object<Subnet>({
  id: name,
  region,
  vpcId: name,
  availabilityZone: wordOrName(ZONE),
  cidrBlock: address,
  ipv6CidrBlocks: list(address),
  mapPublicIpOnLaunch: same,
  assignIpv6AddressOnCreation: fact(same),
});

const route = object<z.infer<typeof Route>>({ destination: reference, target: reference, active: same });

export const routeTable = object<RouteTable>({ id: name, region, vpcId: name, main: same, subnetIds: list(name), routes: list(route) });

export const vpc = resource<Vpc>('vpc', byId, {
  id: name,
  region,
  cidrBlocks: list(address),
  ipv6CidrBlocks: list(address),
  isDefault: same,
  ownerId: nullable(account),
  internetGateway: fact(same),
  encryptionControl: fact(nullable(object<{ mode: string; state: string }, LeftOut>({ mode: term(POLICY), state: term(STATE) }))),
  tags,
});

const prefixListFields = resource<PrefixList>('prefix-list', byId, {
  id: name,
  region,
  name,
  ownerId: account,
  addressFamily: nullable(word(KIND)),
  maxEntries: same,
  entries: fact(list(address)),
});

/** The blocks in AWS's own lists are AWS's, and public. https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html */
export const prefixList: Rule<PrefixList> = (value, redactor) => {
  if (value.ownerId === 'AWS') {
    if (redactor.term(value.name, AWS_PREFIX_LIST) !== null) redactor.keep(value.name);
    for (const block of isUnknown(value.entries) ? [] : value.entries) redactor.publish(block);
  }
  return prefixListFields(value, redactor);
};

export const networkInterface = object<NetworkInterface>({
  id: name,
  region,
  vpcId: nullable(name),
  subnetId: nullable(name),
  description: (text, redactor) => {
    const [, loadBalancer] = /^ELB ((?:app|net|gwy)\/[^/]+\/[0-9a-f]+)$/.exec(text) ?? [];
    if (redactor.profile === 'internal' && loadBalancer !== undefined) return text;
    return loadBalancer === undefined ? redactor.prose(text) : `ELB ${redactor.arn(loadBalancer)}`;
  },
  interfaceType: word(KIND),
  securityGroups: list(name),
  privateIps: list(address),
  publicIp: nullable(address),
  instanceId: nullable(name),
  sourceDestCheck: fact(same),
  requesterManaged: fact(same),
});

const aclEntry = object<z.infer<typeof NetworkAclEntry>>({
  ruleNumber: same,
  egress: same,
  allow: same,
  protocol: word(PROTOCOL),
  cidr: address,
  fromPort: same,
  toPort: same,
});

export const networkAcl = object<NetworkAcl>({
  id: name,
  region,
  vpcId: name,
  subnetIds: list(name),
  isDefault: same,
  entries: list(aclEntry),
});

export const flowLog = object<FlowLog>({ id: name, region, resourceId: name, trafficType: nullable(word(KIND)), status: word(STATE) });

export const vpcEndpoint = object<VpcEndpoint>({
  id: name,
  region,
  vpcId: name,
  serviceName: wordOrName(VPC_SERVICE),
  type: word(KIND),
  state: word(STATE),
});

export const vpcBlockPublicAccess = resource<VpcBlockPublicAccess>(
  'vpc-block-public-access',
  (own) => ({ region: own.region, id: own.region }),
  {
    region,
    internetGatewayBlockMode: fact(term(KIND)),
  },
);
