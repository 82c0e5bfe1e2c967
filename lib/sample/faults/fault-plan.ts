import type { Fault } from './fault';
import { pseudoRandom } from './pseudo-random';

/** What a fault's target is compared with. */
export interface FaultableCall {
  service: string;
  operation: string;
  region: string;
  account: string;
}

const SHARE_SEED = 464;

/** Decides for one call after the other which faults hit it; holds the counts that `nth`, `times` and `share` need. */
export function faultPlan(faults: readonly Fault[]): (call: FaultableCall) => Fault[] {
  const random = pseudoRandom(SHARE_SEED);
  const hits = new Map<Fault, number>();
  let calls = 0;
  return (call) => {
    calls += 1;
    return faults.filter((fault) => {
      if (!isTarget(fault, call) || (fault.nth !== undefined && fault.nth !== calls)) return false;
      if (fault.share !== undefined && random() >= fault.share) return false;
      const before = hits.get(fault) ?? 0;
      hits.set(fault, before + 1);
      return fault.times === undefined || before < fault.times;
    });
  };
}

function isTarget(fault: Fault, call: FaultableCall): boolean {
  return (
    (fault.service === undefined || fault.service === call.service) &&
    (fault.operation === undefined || fault.operation === call.operation) &&
    (fault.region === undefined || fault.region === call.region) &&
    (fault.account === undefined || fault.account === call.account)
  );
}
