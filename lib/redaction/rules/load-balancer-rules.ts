import type { ClassicLoadBalancer } from '@/lib/inventory/classic-load-balancer';
import type { LoadBalancer, SslPolicy, TrustStore } from '@/lib/inventory/load-balancer';
import type { HealthCheck, TargetGroup, TargetHealth } from '@/lib/inventory/target-group';

import type { LeftOut } from '../redactor';
import { fact, list, nullable, object, resource, same } from '../rule';
import { CIPHER, HEALTH_REASON, KIND, MATCHER, PORT, PROTOCOL, STATE, TLS_POLICY, TLS_VERSION, ZONE } from '../vocabulary';
import { attributes } from './attribute-rules';
import { account, arn, host, name, path, reference, region, tags, term, word, wordOrName } from './leaves';
import { listener } from './listener-rules';

const byArn = (own: { region: string; arn: string }) => ({ region: own.region, id: own.arn });

export const loadBalancer = resource<LoadBalancer>('load-balancer', byArn, {
  arn,
  name,
  region,
  accountId: account,
  dnsName: fact(host),
  type: word(KIND),
  scheme: fact(term(KIND)),
  ipAddressType: fact(term(KIND)),
  state: word(STATE),
  vpcId: fact(nullable(name)),
  subnets: fact(list(object<{ id: string; availabilityZone: string }>({ id: name, availabilityZone: wordOrName(ZONE) }))),
  securityGroups: fact(list(name)),
  attributes: fact(attributes),
  webAclArn: fact(nullable(reference)),
  listeners: fact(list(listener)),
  tags: fact(tags),
});

export const classicLoadBalancer = resource<ClassicLoadBalancer>('classic-load-balancer', (own) => ({ region: own.region, id: own.name }), {
  name,
  region,
  dnsName: fact(host),
  scheme: nullable(word(KIND)),
  vpcId: nullable(name),
  listeners: fact(list(object<{ protocol: string; port: number }, LeftOut>({ protocol: term(PROTOCOL), port: same }))),
});

export const sslPolicy = object<SslPolicy>({
  name: wordOrName(TLS_POLICY),
  region,
  protocols: list(word(TLS_VERSION)),
  ciphers: list(word(CIPHER)),
});

export const trustStore = object<TrustStore>({ arn, name, region, status: word(STATE), numberOfCaCertificates: same });

const targetHealth = object<TargetHealth, LeftOut>({
  id: reference,
  port: same,
  availabilityZone: nullable(wordOrName(ZONE)),
  healthCheckPort: nullable(term(PORT)),
  state: term(STATE),
  reason: nullable(word(HEALTH_REASON)),
});

const healthCheck = object<HealthCheck, LeftOut>({
  enabled: same,
  protocol: nullable(term(PROTOCOL)),
  port: nullable(term(PORT)),
  path: nullable(path),
  httpCode: nullable(term(MATCHER)),
  grpcCode: nullable(term(MATCHER)),
  intervalSeconds: same,
  timeoutSeconds: same,
  healthyThreshold: same,
  unhealthyThreshold: same,
});

export const targetGroup = resource<TargetGroup>('target-group', byArn, {
  arn,
  name,
  region,
  protocol: fact(nullable(term(PROTOCOL))),
  protocolVersion: fact(nullable(term(PROTOCOL))),
  port: fact(same),
  targetType: fact(term(KIND)),
  vpcId: fact(nullable(name)),
  ipAddressType: nullable(word(KIND)),
  loadBalancerArns: fact(list(arn)),
  healthCheck: fact(healthCheck),
  attributes: fact(attributes),
  targets: fact(list(targetHealth)),
  tags: fact(tags),
});
