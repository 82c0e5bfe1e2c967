import type { Reason } from '@/lib/facts/reasons';
import type { EffectiveUse, HopReport, SurveyedRequest } from '@/lib/trace/survey-types';

/** What is spoken on a hop, short enough for two lines: names and numbers only, the same in every language. */
export interface HopLabel {
  /** `HTTPS 443 · TLS 1.2+`, then `HTTP/3, HTTP/2, HTTP/1.1`; empty when nothing is known. */
  lines: readonly string[];
  /** True when every use is known to be encrypted. */
  encrypted: boolean;
}

/** Answers given before anything of the page is sent: a plain request that gets them does not make a hop plain. */
const TURNED_AWAY: ReadonlySet<Reason> = new Set<Reason>([
  'viewer-https-redirect',
  'viewer-http-forbidden',
  'listener-redirect',
  'viewer-port-closed',
  'distribution-disabled',
]);

function portsOf(hop: HopReport, uses: readonly EffectiveUse[], requests: ReadonlyMap<string, SurveyedRequest>): string[] {
  const ports = new Map<string, Set<number>>();
  for (const use of uses) {
    if (use.scheme === null) continue;
    const scheme = use.scheme.toUpperCase();
    const port = requests.get(use.request)?.trace.hops.find(({ id }) => id === hop.id)?.port ?? null;
    const known = ports.get(scheme) ?? new Set<number>();
    if (port !== null) known.add(port);
    ports.set(scheme, known);
  }
  return [...ports]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([scheme, numbers]) => [scheme, ...[...numbers].sort((a, b) => a - b)].join(' '));
}

/** Versions of pages first, newest first; gRPC only where it gets through, since it is asked for on every hop. */
function versionsOf(uses: readonly EffectiveUse[]): string[] {
  const pages = uses.filter(({ framing, http }) => framing === null && http !== null).map(({ http }) => String(http));
  const grpc = uses
    .filter(({ framing, http, outcome }) => framing === 'gRPC' && http !== null && outcome.reason === 'forwarded')
    .map(({ http }) => `gRPC ${String(http)}`);
  const newestFirst = [...new Set(pages)].sort((a, b) => b.localeCompare(a));
  return [...newestFirst, ...new Set(grpc)];
}

/** `TLS 1.2+` for the oldest version that both sides allow; null when that is not known. */
function oldestTls(uses: readonly EffectiveUse[]): string | null {
  const versions = uses.flatMap(({ tls }) => tls?.versions ?? []);
  const numbers = versions.map((version) => Number(/(\d+(?:\.\d+)?)$/.exec(version.replace('_', '.'))?.[1] ?? '1'));
  if (numbers.length === 0) return null;
  const oldest = Math.min(...numbers);
  return `TLS ${oldest.toFixed(1)}${oldest === 1.3 ? '' : '+'}`;
}

/** Sums up the uses of a hop in one line. */
export function hopLabel(hop: HopReport, requests: ReadonlyMap<string, SurveyedRequest>): HopLabel {
  const spoken = hop.effective.filter(({ scheme }) => scheme !== null);
  const kept = spoken.filter(({ outcome }) => !TURNED_AWAY.has(outcome.reason));
  const uses = kept.length > 0 ? kept : spoken;
  const tls = oldestTls(uses);
  const connection = [portsOf(hop, uses, requests).join(', '), ...(tls === null ? [] : [tls])].join(' · ');
  return {
    lines: [connection, versionsOf(uses).join(', ')].filter((line) => line !== ''),
    encrypted: uses.length > 0 && uses.every(({ scheme }) => scheme === 'https'),
  };
}
