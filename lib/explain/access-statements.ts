import { CLOUDFRONT_USER_AGENT } from '@/lib/facts/origin-headers';
import { isCloudFrontList } from '@/lib/facts/prefix-lists';
import type { Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine, LoggedAddress } from '@/lib/logs/log-line';
import { inAddressRange } from '@/lib/trace/match/address-range';

import { answeredBy } from './answered-by';
import { remark, STATEMENTS } from './codes';
import type { Statement } from './explanation';
import { type Located, loadBalancerName, loggedPort, loggedScheme, targetGroupName } from './locate';
import { spokenIn } from './logged-request';
import { secondsBetween } from './moments';

const FALLBACK = '-';

/** What a line of an access log says, in the order in which it happened. */
export function accessStatements(chain: Chain, line: AlbAccessLine, located: Located): Statement[] {
  return [
    spoken(line, located),
    ...cloudFrontAsClient(chain, line),
    ...compliance(line),
    ...ruling(line),
    ...handing(line),
    ...answer(line, located),
    ...duration(line),
  ];
}

/** `10.0.0.1:80` */
export function addressText(address: LoggedAddress | null): string {
  if (address === null) return FALLBACK;
  const ip = address.ip.includes(':') ? `[${address.ip}]` : address.ip;
  return address.port === null ? ip : `${ip}:${address.port}`;
}

function spoken(line: AlbAccessLine, { listener }: Located): Statement {
  const port = (listener === null || isUnknown(listener.port) ? null : listener.port) ?? loggedPort(line) ?? 'none';
  const { http, framing } = spokenIn(line);
  return remark(STATEMENTS, 'spoken-to-load-balancer', {
    client: line.client?.ip ?? FALLBACK,
    http,
    framing: framing ?? 'none',
    tls: loggedScheme(line) === 'http' ? 'none' : (line.sslProtocol ?? 'TLS'),
    port: String(port),
  });
}

/** How it is known that CloudFront is the client: by its User-Agent, or by its address; null where it is not known. */
export function cloudFrontBasis({ inventory: { prefixLists } }: Chain, { userAgent, client }: AlbAccessLine): string | null {
  if (userAgent === CLOUDFRONT_USER_AGENT) return 'userAgent';
  const listed = prefixLists.filter(isCloudFrontList).flatMap(({ entries }) => (isUnknown(entries) ? [] : entries));
  return client !== null && listed.some((cidr) => inAddressRange(client.ip, cidr)) ? 'prefixList' : null;
}

function cloudFrontAsClient(chain: Chain, line: AlbAccessLine): Statement[] {
  const basis = cloudFrontBasis(chain, line);
  return basis === null ? [] : [remark(STATEMENTS, 'client-is-cloudfront', { client: line.client?.ip ?? FALLBACK, basis })];
}

function compliance({ classification, classificationReason }: AlbAccessLine): Statement[] {
  if (classification === null) return [];
  return [remark(STATEMENTS, 'not-compliant', { classification, reason: classificationReason ?? FALLBACK })];
}

function ruling({ matchedRulePriority: priority, elb, targetGroupArn, transformedHost, transformedUri }: AlbAccessLine): Statement[] {
  const loadBalancer = loadBalancerName(elb);
  if (priority === null) return [];
  if (priority < 0) return [remark(STATEMENTS, 'rules-failed', { loadBalancer })];
  const targetGroup = targetGroupArn === null ? 'none' : targetGroupName(targetGroupArn);
  const matched = remark(STATEMENTS, 'rule-matched', { rule: priority === 0 ? 'default' : String(priority), targetGroup });
  if (transformedHost === null && transformedUri === null) return [matched];
  return [matched, remark(STATEMENTS, 'rewritten', { host: transformedHost ?? FALLBACK, uri: transformedUri ?? FALLBACK })];
}

function handing({ target, elb, requestProcessingTime: until, targetProcessingTime, actionsExecuted }: AlbAccessLine): Statement[] {
  if (until === null || !actionsExecuted.includes('forward')) return [];
  if (until < 0) return [remark(STATEMENTS, 'not-handed-to-target', { loadBalancer: loadBalancerName(elb) })];
  if (target === null) return [];
  const handed = remark(STATEMENTS, 'handed-to-target', { target: addressText(target), seconds: until });
  if (targetProcessingTime === null || targetProcessingTime >= 0) return [handed];
  return [handed, remark(STATEMENTS, 'target-gave-no-headers', { target: addressText(target) })];
}

const RULE_ACTIONS: Readonly<Record<string, string>> = {
  'fixed-response': 'fixedResponse',
  redirect: 'redirect',
  authenticate: 'authenticate',
};

function answer(line: AlbAccessLine, located: Located): Statement[] {
  const { elbStatusCode, targetStatusCode, redirectUrl } = line;
  const loadBalancer = loadBalancerName(line.elb);
  const by = answeredBy(line, located);
  const target = line.target === null ? 'none' : addressText(line.target);
  if (elbStatusCode === null || by === 'nobody') return [remark(STATEMENTS, 'nobody-answered', { loadBalancer })];
  const status = elbStatusCode;
  if (targetStatusCode !== null && targetStatusCode !== status) {
    return [remark(STATEMENTS, 'target-answered-otherwise', { target, targetStatus: targetStatusCode, status })];
  }
  if (targetStatusCode !== null) return [remark(STATEMENTS, 'target-answered', { target, status })];
  if (by === 'target') return [remark(STATEMENTS, 'lambda-answered', { targetGroup: located.targetGroup?.name ?? FALLBACK, status })];
  if (by === 'web-acl') return [remark(STATEMENTS, 'web-acl-answered', { loadBalancer, status })];
  const action = RULE_ACTIONS[line.actionsExecuted.at(-1) ?? ''];
  if (action === undefined || line.errorReason !== null) return [remark(STATEMENTS, 'load-balancer-answered', { loadBalancer, status })];
  const rule = line.matchedRulePriority === 0 ? 'default' : String(line.matchedRulePriority ?? FALLBACK);
  const ruled = remark(STATEMENTS, 'rule-answered', { loadBalancer, rule, action, status });
  return redirectUrl === null ? [ruled] : [ruled, remark(STATEMENTS, 'redirected-to', { url: redirectUrl })];
}

function duration({ requestCreationTime, time }: AlbAccessLine): Statement[] {
  const seconds = secondsBetween(requestCreationTime, time);
  return seconds === null ? [] : [remark(STATEMENTS, 'took', { seconds })];
}
