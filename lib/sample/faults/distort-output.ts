import type { Paging } from '../wire/operation';
import { isPlainRecord, type PlainRecord } from '../wire/plain-record';
import type { Fault } from './fault';

/** Members whose enum values emulators are known to answer in lower case. */
const ENUM_MEMBERS = new Set([
  ...['Protocol', 'ProtocolVersion', 'HealthCheckProtocol', 'OriginProtocolPolicy', 'SSLSupportMethod', 'IpProtocol'],
  ...['launchType', 'schedulingStrategy', 'status', 'lastStatus', 'desiredStatus', 'Status', 'assignPublicIp'],
]);

/** Fields that AWS always sends and emulators are known to leave out. */
const USUALLY_MISSING = [
  ...['ProtocolVersion', 'IpAddressType', 'HealthCheckEnabled', 'Matcher', 'IsDefault', 'MaxItems', 'IsTruncated', 'Quantity'],
  ...['HttpVersion', 'IsIPV6Enabled', 'GrpcConfig', 'ConnectionMode', 'schedulingStrategy', 'deploymentController', 'healthStatus'],
];

/** Tokens that the `endless` fault hands out begin with this. */
export const ENDLESS_TOKEN = 'endless-';

/** The output as a faulty or imitated AWS would give it. */
export function distortOutput(output: object, faults: readonly Fault[], paging: Paging | undefined, token: string | undefined): object {
  let distorted = output;
  for (const fault of faults) {
    if (fault.kind === 'lower-case') distorted = mapMembers(distorted, lowerCaseEnum);
    if (fault.kind === 'missing-fields') {
      const missing = new Set(fault.fields ?? USUALLY_MISSING);
      distorted = mapMembers(distorted, (name, value) => (missing.has(name) ? undefined : value));
    }
    if (fault.kind === 'repeat-token' && paging) distorted = withToken(distorted, paging, 'repeated');
    if (fault.kind === 'endless' && paging) distorted = withToken(distorted, paging, followingToken(token));
  }
  return distorted;
}

function followingToken(token: string | undefined): string {
  const page = token?.startsWith(ENDLESS_TOKEN) ? Number(token.slice(ENDLESS_TOKEN.length)) : 1;
  return `${ENDLESS_TOKEN}${String(page + 1)}`;
}

function withToken(output: object, { tokenOut, wrapper }: Paging, token: string): object {
  const paged = { [tokenOut]: token, IsTruncated: true };
  if (wrapper === undefined) return { ...output, ...paged };
  const wrapped = new Map<string, unknown>(Object.entries(output)).get(wrapper);
  return { ...output, [wrapper]: { ...(isPlainRecord(wrapped) ? wrapped : {}), ...paged } };
}

function lowerCaseEnum(name: string, value: unknown): unknown {
  return ENUM_MEMBERS.has(name) && typeof value === 'string' ? value.toLowerCase() : value;
}

/** Rebuilds the value with every member replaced; `undefined` drops it. */
function mapMembers(value: object, replace: (name: string, value: unknown) => unknown): PlainRecord {
  const visit = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(visit);
    return isPlainRecord(item) ? mapMembers(item, replace) : item;
  };
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, visit(replace(name, member))]));
}
