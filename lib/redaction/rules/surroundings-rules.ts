import type {
  AccountProtection,
  Certificate,
  EcsGateway,
  HostedZone,
  LogDelivery,
  RecordSet,
  WebAcl,
  WebAclRule,
} from '@/lib/inventory/surroundings';

import type { LeftOut } from '../redactor';
import { fact, list, nullable, object, resource, type Rule, same } from '../rule';
import {
  BODY_LIMIT,
  KEY_ALGORITHM,
  KIND,
  LOG_TYPE,
  MANAGED_RULE,
  MANAGED_RULES,
  RATE_KEY,
  STATE,
  WAF_ACTION,
  WAF_STATEMENT,
} from '../vocabulary';
import { arn, header, host, name, reference, region, tags, term, wholeHost, word } from './leaves';

const byArn = (own: { region: string; arn: string }) => ({ region: own.region, id: own.arn });

const first: Rule<string, LeftOut> = (text, redactor) => redactor.moment(text, 'first');
const last: Rule<string, LeftOut> = (text, redactor) => redactor.moment(text, 'last');

export const certificate = resource<Certificate>('certificate', byArn, {
  arn,
  region,
  status: fact(term(STATE)),
  type: fact(term(KIND)),
  names: fact(list(host)),
  notAfter: fact(nullable(last)),
  notBefore: fact(nullable(first)),
  issuer: nullable(name),
  selfSigned: same,
  keyAlgorithm: nullable(word(KEY_ALGORITHM)),
  transparencyLogging: fact(nullable(word(KIND))),
  renewalStatus: fact(nullable(word(KIND))),
  renewalEligible: fact(same),
  tags: fact(tags),
});

/** `vendor/name`, or the ARN of an own one. */
const ruleGroup: Rule<string> = (text, redactor) => redactor.term(text, MANAGED_RULES) ?? redactor.arn(text);

const webAclRuleFields = object<WebAclRule, LeftOut>({
  name,
  priority: same,
  action: term(WAF_ACTION),
  statement: term(WAF_STATEMENT),
  matchesAll: same,
  matchesAbsence: same,
  forwardedIpHeader: nullable(header),
  metricsEnabled: fact(same),
  ruleGroup: nullable(ruleGroup),
  countedRules: list(name),
  rateKey: nullable(term(RATE_KEY)),
  inspectsBody: same,
});

/** The rules in AWS's own groups have the same names in every account. */
const webAclRule: Rule<WebAclRule, LeftOut> = (value, redactor) => {
  const managed = value.ruleGroup !== null && MANAGED_RULES.test(value.ruleGroup);
  for (const counted of managed ? value.countedRules : []) if (MANAGED_RULE.test(counted)) redactor.keep(counted);
  return webAclRuleFields(value, redactor);
};

export const webAcl = resource<WebAcl>('web-acl', byArn, {
  arn,
  id: name,
  name,
  scope: word(KIND),
  region,
  defaultAction: fact(term(WAF_ACTION)),
  rules: fact(list(webAclRule)),
  bodyInspectionLimit: nullable(word(BODY_LIMIT)),
  metricsEnabled: fact(same),
  logDestinations: fact(list(arn)),
});

const recordSet = object<RecordSet, LeftOut>({
  hostedZoneId: name,
  name: host,
  type: term(KIND),
  targets: list(reference),
  alias: same,
  setIdentifier: nullable(name),
});

export const hostedZone = resource<HostedZone>('hosted-zone', ({ id }) => ({ region: 'global', id }), {
  id: name,
  name: wholeHost,
  private: same,
  recordSets: fact(list(recordSet)),
});

export const logDelivery = object<LogDelivery>({
  resourceArn: arn,
  logType: word(LOG_TYPE),
  destinationType: word(KIND),
  destinationArn: nullable(arn),
});

export const accountProtection = object<AccountProtection>({
  region,
  shieldAdvanced: fact(same),
  shieldProtectedArns: fact(list(arn)),
  guardDuty: fact(object<{ enabled: boolean; ecsRuntimeMonitoring: boolean }>({ enabled: same, ecsRuntimeMonitoring: same })),
  inspector: fact(object<{ ec2: boolean; ecr: boolean }>({ ec2: same, ecr: same })),
});

export const ecsGateway = resource<EcsGateway>('gateway', byArn, {
  arn,
  name,
  region,
  status: word(STATE),
  scheme: nullable(word(KIND)),
  webAclArn: nullable(reference),
  loadBalancerArns: fact(list(arn)),
});
