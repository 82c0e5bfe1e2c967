import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';

import { answeredBy } from './answered-by';
import { causeOf, causeOfCode, sortedCauses } from './cause';
import type { CauseCode } from './causes';
import type { Cause } from './explanation';
import type { Located } from './locate';
import { LOAD_BALANCER_CAUSES } from './status-causes';

/** Why the answer of a line was given: what the line names, what its fields fit, and what else AWS lists for the status. */
export function accessCauses(line: AlbAccessLine, located: Located): Cause[] {
  const by = answeredBy(line, located);
  if (by === 'target') return [causeOf('application', 'named')];
  const { elbStatusCode: status, actionsExecuted } = line;
  const last = actionsExecuted.at(-1);
  if (by === 'web-acl') return [causeOf('web-acl-blocked', 'named')];
  if (last === 'fixed-response') return [causeOf('rule-fixed-response', 'named')];
  if (last === 'redirect') return [causeOf('rule-redirect', 'named')];
  const listed = status === null ? [] : (LOAD_BALANCER_CAUSES[status] ?? []);
  const named = namedCauses(line);
  const fitting = new Set(fittingCodes(line, located));
  const told = listed.filter((code) => goesWithLine(code, line));
  const possible = told.filter((code) => goesWithGroup(code, located));
  // What the line names is the cause; and where today's settings rule out everything that AWS lists, they were others then.
  const guessed = named.length > 0 ? [] : possible.length > 0 ? possible : told;
  const fit = (code: CauseCode): Cause['fit'] => (possible.includes(code) && fitting.has(code) ? 'fits' : 'possible');
  return sortedCauses([...named, ...guessed.map((code) => causeOf(code, fit(code)))]);
}

/** Lambda's codes are many and speak for themselves. */
const LAMBDA = /^Lambda/;
/** AWS's page on troubleshooting calls it otherwise than its page on logs. */
const OTHER_NAMES: Readonly<Record<string, string>> = { JWTSignatureValidationFailed: 'JWTSignatureValidationError' };

function namedCauses(line: AlbAccessLine): Cause[] {
  const { errorReason, requestTransformStatus: transform, classification, classificationReason, actionsExecuted } = line;
  const reason = errorReason === null ? null : (OTHER_NAMES[errorReason] ?? errorReason);
  // Ambiguous requests are refused in the strictest mode only, so that the class alone does not name the cause.
  const refused = line.elbStatusCode === 400 && classification === 'Severe';
  return [
    ...(reason === null
      ? []
      : [LAMBDA.test(reason) ? causeOf('lambda-failed', 'named', { code: reason }) : causeOfCode(reason, 'other-error-reason')]),
    ...(transform === null || transform === 'TransformSuccess' ? [] : [causeOf('transform-failed', 'named', { code: transform })]),
    ...(refused ? [causeOf('request-not-compliant', 'named', { classification, reason: classificationReason ?? '-' })] : []),
    ...(actionsExecuted.at(-1) === 'waf-failed' && reason === null ? [causeOf('web-acl-failed', 'named')] : []),
  ];
}

const LAMBDA_ONLY: ReadonlySet<CauseCode> = new Set<CauseCode>(['lambda-body-too-large', 'lambda-failed', 'lambda-timeout']);
const TLS_ONLY: ReadonlySet<CauseCode> = new Set<CauseCode>(['target-tls-failed', 'target-tls-timeout']);
const TARGET_ONLY: ReadonlySet<CauseCode> = new Set<CauseCode>(['target-refused', 'target-unreachable', 'target-connect-timeout']);
/** What keeps a request from being sent to a target at all. */
const BEFORE_HANDING: ReadonlySet<CauseCode> = new Set<CauseCode>([...TARGET_ONLY, ...TLS_ONLY, 'no-targets']);

function isHanded({ requestProcessingTime }: AlbAccessLine): boolean {
  return requestProcessingTime !== null && requestProcessingTime >= 0;
}

/** Whether the line leaves a cause possible: what was spoken, and whether the target was reached. */
function goesWithLine(code: CauseCode, line: AlbAccessLine): boolean {
  if (code === 'old-http-to-newer-group') return line.type !== 'h2' && line.type !== 'grpcs';
  if (code === 'grpc-to-http1-group') return line.type === 'grpcs';
  if (code === 'no-post-to-grpc-group') return line.type === 'h2';
  return !(isHanded(line) && BEFORE_HANDING.has(code));
}

/** Whether the target group's settings leave it possible. */
function goesWithGroup(code: CauseCode, { targetGroup }: Located): boolean {
  if (targetGroup === null) return true;
  const { targetType, protocol, protocolVersion } = targetGroup;
  const lambda = isUnknown(targetType) ? null : targetType === 'lambda';
  if (LAMBDA_ONLY.has(code)) return lambda !== false;
  if (TARGET_ONLY.has(code)) return lambda !== true;
  if (TLS_ONLY.has(code)) return isUnknown(protocol) || protocol === 'HTTPS';
  const refusing = REFUSED_BY[code];
  return refusing === undefined || isUnknown(protocolVersion) || refusing.includes(protocolVersion ?? '');
}

/** Which protocol versions of a target group refuse what was spoken. */
const REFUSED_BY: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  'old-http-to-newer-group': ['HTTP2', 'GRPC'],
  'grpc-to-http1-group': ['HTTP1'],
  'no-post-to-grpc-group': ['GRPC'],
};

/** Causes that the fields of the line fit, as AWS documents them. */
function fittingCodes(line: AlbAccessLine, { targetGroup }: Located): CauseCode[] {
  const { elbStatusCode: status, targetProcessingTime: working } = line;
  const handed = isHanded(line);
  const headers = working !== null && working >= 0;
  switch (status) {
    case 464:
      return targetGroup === null ? [] : ['old-http-to-newer-group', 'grpc-to-http1-group', 'no-post-to-grpc-group'];
    case 502:
      if (!handed) return ['target-refused', 'target-unreachable', 'target-tls-failed', 'target-closed'];
      return headers ? ['target-response-malformed', 'target-headers-too-large'] : ['target-closed', 'deregistered'];
    case 503:
      return line.target === null ? ['no-targets'] : [];
    case 504:
      return handed ? ['target-silent', 'content-length'] : ['target-connect-timeout', 'target-tls-timeout', 'network-acl'];
    case 460:
      return ['client-closed'];
    case 405:
      return line.requestLine?.method === 'TRACE' ? ['trace-method'] : [];
    default:
      return [];
  }
}
