import type { DecisionCode } from './decisions';

/** What the catalogue's sentence of a decision may name. Lists of names come joined by `, `; `unknown` stands for what could not be read. */
export const DECISION_PARAMS = {
  'entry-matched': ['host', 'component'],
  'viewer-http-version': ['asked', 'spoken', 'offered'],
  'viewer-tls': ['policy', 'versions'],
  'behavior-matched': ['pattern', 'path'],
  'viewer-protocol-policy': ['policy', 'scheme'],
  'method-allowed': ['method'],
  'web-acl-passed': ['webAcl', 'rules'],
  'staging-chosen': ['distribution'],
  'function-may-override': ['function', 'event'],
  'origin-chosen': ['origin', 'group'],
  'origin-shield': ['region'],
  'origin-failover': ['group', 'origin', 'status'],
  'origin-leads-to': ['origin', 'domain', 'target'],
  'origin-scheme': ['scheme', 'port', 'policy'],
  'origin-http-version': ['http', 'framing'],
  'origin-host': ['host', 'forwarded'],
  'origin-certificate': ['name', 'certificate'],
  'origin-tls': ['policy', 'versions'],
  // `peer`: viewer, cloudfront
  'network-passed': ['loadBalancer', 'port', 'peer'],
  'listener-matched': ['port', 'protocol'],
  'listener-missing': ['port'],
  'rule-matched': ['rule'],
  'rule-may-match': ['rule'],
  'action-authenticate': ['action'],
  'action-redirect': ['status', 'location'],
  'action-fixed-response': ['status'],
  'action-forward': ['targetGroup', 'weight', 'groups'],
  'transform-applied': ['transform', 'from', 'to'],
  'protocol-version-accepted': ['targetGroup', 'protocolVersion', 'http'],
  'protocol-version-refused': ['targetGroup', 'protocolVersion', 'http'],
  'target-chosen': ['targetGroup', 'target', 'registered', 'healthy'],
  // `doubt`: port, protocol, grpcCode
  'health-check-differs': ['targetGroup', 'doubt', 'checked'],
  'target-network-passed': ['targetGroup'],
  'target-protocol': ['scheme', 'http', 'port'],
  'target-tls': ['policy', 'versions'],
  'service-reached': ['target'],
} as const satisfies Readonly<Record<DecisionCode, readonly string[]>>;

/** What must be given to say a decision. */
export type DecisionParams<D extends DecisionCode> = Readonly<Record<(typeof DECISION_PARAMS)[D][number], string | number>>;
