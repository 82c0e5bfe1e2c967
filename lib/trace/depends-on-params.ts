import type { DependsOn } from './trace-types';

/** What the catalogue's sentence of something an outcome hangs on may name. */
export const DEPENDS_ON_PARAMS = {
  gap: ['action', 'resource'],
  'function-may-override': ['function'],
  'lambda-may-override': ['function'],
  'web-acl': ['webAcl'],
  'weighted-target-groups': ['targetGroups'],
  'rule-condition-unknown': ['rule', 'condition'],
  'source-ip': ['rule'],
  'viewer-address': ['loadBalancer'],
  'cloudfront-address': ['loadBalancer'],
  'load-balancer-node': ['loadBalancer'],
  'origin-failover': ['group'],
  'vpc-origin-status': ['origin', 'status'],
  'vpc-without-gateway': ['origin', 'vpc'],
  'certificate-authority': ['certificate'],
  'origin-asks-for-certificate': ['loadBalancer'],
  'viewer-certificate': ['component'],
  'signed-request': ['behavior'],
  'continuous-deployment': ['distribution'],
  'geo-restriction': ['distribution'],
  'target-health': ['targetGroup'],
  authentication: ['action'],
  'cached-response': [],
  'dns-answer': ['host'],
  application: [],
} as const satisfies Readonly<Record<DependsOn['code'], readonly string[]>>;

/** What must be given to say it. */
export type DependsOnParams<C extends DependsOn['code']> = Readonly<Record<(typeof DEPENDS_ON_PARAMS)[C][number], string | number>>;
