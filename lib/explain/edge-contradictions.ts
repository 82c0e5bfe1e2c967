import type { Chain, Entry } from '@/lib/chain/chain';
import { entriesAnsweringTo } from '@/lib/chain/entries-answering';
import { hostName } from '@/lib/chain/host-name';
import type { CloudFrontLine } from '@/lib/logs/log-line';
import type { Trace } from '@/lib/trace/trace-types';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { CONTRADICTIONS, remark } from './codes';
import type { Contradiction, Way } from './explanation';

/** Where a line of CloudFront and the settings say different things: the request as it was sent, and as it could be sent by now. */
export function edgeContradictions(chain: Chain, line: CloudFrontLine, ways: readonly Way[]): Contradiction[] {
  const [way] = ways;
  const host = line.xHostHeader ?? line.csHost ?? line.distributionId ?? '-';
  if (way === undefined) {
    return lookupOf(chain).listingGap('distribution') === null ? [remark(CONTRADICTIONS, 'distribution-not-there', { host })] : [];
  }
  return [
    ...hostElsewhere(chain, line, way.entry),
    ...ways.flatMap(({ agreement, trace }) => (agreement === 'differs' ? [otherwise(line, trace)] : [])),
  ];
}

/** The Host that was sent leads to another distribution by now. */
function hostElsewhere(chain: Chain, { xHostHeader }: CloudFrontLine, entry: Entry): Contradiction[] {
  const known = xHostHeader === null ? [] : entriesAnsweringTo(chain, hostName(xHostHeader)).entries;
  const [first] = known;
  if (first === undefined || known.some(({ component }) => component.id === entry.component.id)) return [];
  return [
    remark(CONTRADICTIONS, 'host-leads-elsewhere', { host: xHostHeader ?? '-', logged: entry.component.id, known: first.component.name }),
  ];
}

/** What the trace says instead, by its reason where that is a setting which the line disproves. */
function otherwise(line: CloudFrontLine, { outcome, request }: Trace): Contradiction {
  const { reason, status, params } = outcome;
  const said = (name: string): string => String(params[name] ?? '-');
  const distribution = said('distribution');
  switch (reason) {
    case 'distribution-disabled':
      return remark(CONTRADICTIONS, 'distribution-disabled', { distribution });
    case 'viewer-http-version-not-offered':
      return remark(CONTRADICTIONS, 'http-version-not-offered', {
        distribution: said('component'),
        http: request.http,
        offered: said('offered'),
      });
    case 'viewer-tls-rejected':
      return remark(CONTRADICTIONS, 'tls-not-in-policy', {
        component: said('component'),
        version: line.sslProtocol ?? '-',
        policy: 'none',
        accepted: said('accepted'),
      });
    case 'viewer-country-blocked':
      return remark(CONTRADICTIONS, 'country-blocked', { distribution, country: said('country') });
    default:
      return remark(CONTRADICTIONS, 'status-differs', { logged: line.scStatus ?? 'none', traced: status ?? 'none', reason });
  }
}
