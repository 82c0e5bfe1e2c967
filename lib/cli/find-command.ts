import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import { isUnknown } from '@/lib/inventory/unknown';
import { bypassJson } from '@/lib/report/bypass-json';
import { bypassReport } from '@/lib/report/bypass-terminal';
import { findJson, unreachedJson } from '@/lib/report/find-json';
import { findReport } from '@/lib/report/find-terminal';
import type { Sheet } from '@/lib/report/sheet';
import { unreachedReport } from '@/lib/report/unreached-terminal';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { groupCells } from '@/lib/trace/explore/group-cells';
import { findRequests, type Goal } from '@/lib/trace/find-requests';
import { reaching } from '@/lib/trace/find-component';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';

import type { CommandContext } from './command-context';
import type { FindFlags } from './commands/find';
import type { ExitCode } from './exit-code';
import { readSought, type Sought } from './find-goal';
import { readInventory } from './read-inventory';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

/** What was found: whether anything, and how to say it. */
interface Finds {
  found: boolean;
  json: () => string;
  report: (sheet: Sheet) => string;
}

/** `hoplens find`: what holds of all requests that anybody may send. Exits 1 where something was found that must not be. */
export async function runFind(snapshot: string, flags: FindFlags, context: CommandContext): Promise<ExitCode> {
  const sought = readSought(flags);
  const { found, json, report } = seek(sought, linkChain(await readInventory(snapshot, context)));
  await writeResult(flags.format === 'json' ? json() : report(sheetFor(context)), null, context);
  return found && flags.failIfFound === true ? 1 : 0;
}

function seek(sought: Sought, chain: Chain): Finds {
  switch (sought.kind) {
    case 'requests':
      return seekRequests(sought.goal.kind === 'reaches' ? reaching(chain, sought.goal.component) : sought.goal, sought.goal, chain);
    case 'bypass': {
      const proofs = proveBypass(chain);
      return {
        found: proofs.some(({ verdict }) => verdict === 'open'),
        json: () => bypassJson(proofs),
        report: (sheet) => bypassReport(proofs, addressesIn(chain), sheet),
      };
    }
    case 'unreached': {
      const unreached = findUnreached(chain);
      return {
        found: unreached.unreached.length > 0,
        json: () => unreachedJson(unreached),
        report: (sheet) => unreachedReport(unreached, sheet),
      };
    }
  }
}

/** `typed` is the goal in the person's own words. */
function seekRequests(goal: Goal, typed: Goal, chain: Chain): Finds {
  const { cells, complete } = findRequests(chain, goal);
  const groups = groupCells(cells);
  return {
    found: groups.length > 0,
    json: () => findJson(typed, groups, complete),
    report: (sheet) => findReport(typed, groups, complete, sheet),
  };
}

function addressesIn({ index }: Chain): (id: string) => string | null {
  return (id) => {
    const name = index.loadBalancer.get(id)?.dnsName;
    return name === undefined || isUnknown(name) ? null : name.toLowerCase();
  };
}
