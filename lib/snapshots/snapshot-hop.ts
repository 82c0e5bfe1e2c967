import type { ConfiguredSetting, EffectiveUse, HopReport } from '@/lib/trace/survey-types';

import type { SnapshotHop, SnapshotUse } from './snapshot';

type Configured = SnapshotHop['configured'];

/** A surveyed hop in the documented form. */
export function toSnapshotHop(hop: HopReport): SnapshotHop {
  const { id, kind, from, to, via, posture } = hop;
  return {
    id,
    kind,
    from: { ...from },
    to: { ...to },
    ...(via === null ? {} : { via: { ...via } }),
    configured: configuredByName(hop.configured),
    effective: hop.effective.map(toSnapshotUse),
    observed: [],
    posture,
  };
}

/** Settings by name. Behaviours or rules that differ in one setting give it a list of the distinct values. */
function configuredByName(settings: readonly ConfiguredSetting[]): Configured {
  const byName = new Map<string, Configured[string]>();
  for (const setting of settings) {
    const value = settingValue(setting);
    const before = byName.get(setting.name);
    byName.set(setting.name, before === undefined ? value : both(before, value));
  }
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function settingValue({ value, gap }: ConfiguredSetting): Configured[string] {
  if (gap !== null) return { $unknown: gap };
  return typeof value === 'object' && value !== null ? [...value] : value;
}

function both(before: Configured[string], after: Configured[string]): Configured[string] {
  // One side unknown: the values together are unknown, and which ones is not to be guessed from the rest.
  if (isGap(before)) return before;
  if (isGap(after)) return after;
  const distinct = [...new Set([before, after].flat().map((value) => (value === null ? 'none' : String(value))))];
  return distinct.length === 1 && !Array.isArray(before) ? before : distinct;
}

function isGap(value: Configured[string]): value is { $unknown: string } {
  return typeof value === 'object' && value !== null && '$unknown' in value;
}

function toSnapshotUse({ kind, method, url, http, framing, tls, outcome }: EffectiveUse): SnapshotUse {
  return {
    request: { kind, method, url },
    http,
    ...(framing === null ? {} : { framing }),
    tls:
      tls === null
        ? null
        : { versions: tls.versions === null ? null : [...tls.versions], policy: tls.policy, peerValidated: tls.peerValidated },
    outcome: { status: outcome.status, reason: outcome.reason, by: outcome.by, certainty: outcome.certainty },
  };
}
