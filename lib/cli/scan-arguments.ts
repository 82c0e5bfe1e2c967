import { selecting, SELECTORS, type Selects } from '@/lib/checks/selection';
import type { Scope } from '@/lib/inventory/inventory';
import type { InputFault } from '@/lib/messages/input-faults';
import type { Fault } from '@/lib/sample/faults/fault';
import { parseFault } from '@/lib/sample/faults/parse-fault';
import { nearNames } from '@/lib/trace/near-names';

import type { ScanFlags } from './commands/scan';
import { inputError } from './input-error';

/** Where a scan reads from. */
export type ScanTarget =
  | { kind: 'inventory'; file: string }
  | { kind: 'sample'; name: string; faults: readonly Fault[] }
  | { kind: 'live'; profile: string | null; roleArn: string | null; externalId: string | null; endpoint: string | null };

export interface ScanArguments {
  target: ScanTarget;
  /** Empty: all that are enabled. */
  regions: readonly string[];
  scope: Scope;
  /** Milliseconds; null is the default. */
  deadlineMs: number | null;
  selects: Selects;
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (RoleArn, ExternalId)
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,1800}$/;
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/;
const PROFILE = /^[^\p{Cc}]{1,128}$/u;
const SCOPE_VALUE = /^[^\p{Cc}\s][^\p{Cc}]{0,511}$/u;
const DAY = 86_400;

/** Checks the options of `scan` before anything is done. Throws `bad-input` with the fault that says which is wrong. */
export function readScanArguments(flags: ScanFlags, endpointOfEnvironment: string | null): ScanArguments {
  refuseMixedSources(flags);
  if (flags.audience !== undefined && flags.format !== 'html') throw inputError('audience-without-html');
  for (const region of flags.region) demand('region-malformed', region, REGION);
  return {
    target: targetOf(flags, endpointOfEnvironment),
    regions: flags.region,
    scope: scopeOf(flags),
    deadlineMs: deadlineOf(flags.deadline),
    selects: selectionOf(flags),
  };
}

function targetOf(flags: ScanFlags, endpointOfEnvironment: string | null): ScanTarget {
  const { sample, inventory, profile = null, role = null, externalId = null } = flags;
  if (inventory !== undefined) return { kind: 'inventory', file: inventory };
  if (sample !== undefined) return { kind: 'sample', name: sample, faults: flags.fault.map(faultOf) };
  if (profile !== null) demand('profile-malformed', profile, PROFILE);
  if (role !== null) demand('role-malformed', role, ROLE);
  if (externalId !== null && role === null) throw inputError('external-id-without-role');
  if (externalId !== null && !EXTERNAL_ID.test(externalId)) throw inputError('external-id-malformed');
  return { kind: 'live', profile, roleArn: role, externalId, endpoint: endpointOf(flags.endpoint ?? endpointOfEnvironment) };
}

function refuseMixedSources(flags: ScanFlags): void {
  const given = [...Object.entries({ '--sample': flags.sample, '--inventory': flags.inventory })].filter(
    ([, value]) => value !== undefined,
  );
  const [[first] = [], [second] = []] = given;
  if (first !== undefined && second !== undefined) throw inputError('source-twice', { first, second });
  if (flags.fault.length > 0 && first !== '--sample') throw inputError('fault-without-sample');
  const live = { '--profile': flags.profile, '--role': flags.role, '--external-id': flags.externalId, '--endpoint': flags.endpoint };
  const [[option] = []] = Object.entries(live).filter(([, value]) => value !== undefined);
  if (first !== undefined && option !== undefined) throw inputError('option-without-live-source', { option, source: first });
  if (first === '--inventory') refuseGatherOptions(flags);
}

/** An inventory was read already: nothing of it is read again. */
function refuseGatherOptions({ region, deadline, distribution, domain, tag, loadBalancer, cluster }: ScanFlags): void {
  const lists = {
    '--region': region,
    '--distribution': distribution,
    '--domain': domain,
    '--tag': tag,
    '--load-balancer': loadBalancer,
    '--cluster': cluster,
  };
  const [[option] = []] = Object.entries({ ...lists, '--deadline': deadline === undefined ? [] : [deadline] }).filter(
    ([, values]) => values.length > 0,
  );
  if (option !== undefined) throw inputError('option-without-live-source', { option, source: '--inventory' });
}

function scopeOf({ distribution, domain, tag, loadBalancer, cluster }: ScanFlags): Scope {
  const options = {
    '--distribution': distribution,
    '--domain': domain,
    '--tag': tag,
    '--load-balancer': loadBalancer,
    '--cluster': cluster,
  };
  for (const [option, values] of Object.entries(options)) {
    for (const value of values) demand('scope-malformed', value, SCOPE_VALUE, { option });
  }
  return {
    distributions: [...distribution],
    domains: [...domain],
    tags: [...tag],
    loadBalancers: [...loadBalancer],
    clusters: [...cluster],
  };
}

function selectionOf({ only, skip }: ScanFlags): Selects {
  for (const [option, values] of Object.entries({ '--only': only, '--skip': skip })) {
    const wrong = values.find((value) => !SELECTORS.includes(value));
    if (wrong !== undefined) throw inputError('selector-unknown', { option, value: wrong, choices: nearNames(wrong, SELECTORS) });
  }
  return selecting(only, skip);
}

function endpointOf(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw inputError('endpoint-malformed', { value });
  return url.href;
}

function deadlineOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const seconds = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (seconds < 1 || seconds > DAY) throw inputError('deadline-malformed', { value });
  return seconds * 1000;
}

function faultOf(text: string): Fault {
  const parsed = parseFault(text);
  if ('error' in parsed) throw inputError('fault-malformed', { value: text });
  return parsed.fault;
}

function demand(fault: InputFault, value: string, form: RegExp, params: Readonly<Record<string, string>> = {}): void {
  if (!form.test(value)) throw inputError(fault, { value, ...params });
}
