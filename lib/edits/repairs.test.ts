import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { smallAccount } from '@/lib/testing/small-account';
import { parseRequest } from '@/lib/trace/parse-request';
import { serversByLink } from '@/lib/trace/target-server';
import { traceRequest } from '@/lib/trace/trace-request';

import { applyEdits } from './apply-edits';
import { draftOf, type Draft } from './draft';
import { parseEdit } from './edit-text';

const account = smallAccount();
const ALL = 'GET,HEAD,OPTIONS,PUT,POST,PATCH,DELETE';

/** What breaks a sound chain, why requests fail by it, and what repairs it. */
const FLAWS: readonly { flaw: string; reason: string; repair: string }[] = [
  { flaw: 'MinimumProtocolVersion=TLSv1.3_2025', reason: 'viewer-tls-rejected', repair: 'MinimumProtocolVersion=TLSv1.2_2021' },
  { flaw: 'AllowedMethods=GET,HEAD', reason: 'method-not-allowed', repair: `AllowedMethods=${ALL}` },
  { flaw: 'DomainName=gone.example.com', reason: 'origin-other-service', repair: 'DomainName=origin.example.com' },
  { flaw: 'OriginProtocolPolicy=http-only', reason: 'origin-network-blocked', repair: 'OriginProtocolPolicy=https-only' },
  { flaw: 'Ingress:sg-alb:443=none', reason: 'origin-network-blocked', repair: 'Ingress:sg-alb:443=anywhere' },
  { flaw: 'HostHeader=viewer', reason: 'origin-certificate-name', repair: 'HostHeader=origin' },
  { flaw: 'Weights:web:443:default=web=0', reason: 'forward-weight-zero', repair: 'Weights:web:443:default=web=1' },
  { flaw: 'ProtocolVersion=HTTP2', reason: 'target-group-protocol-version', repair: 'ProtocolVersion=HTTP1' },
  { flaw: 'Server:web=TLS HTTP/1.1', reason: 'target-tls-mismatch', repair: 'Server:web=HTTP/1.1' },
  { flaw: 'OriginReadTimeout=5', reason: 'origin-response-timeout', repair: 'OriginReadTimeout=30' },
];

const edited = (draft: Draft, text: string): Draft => applyEdits(draft, [parseEdit(draft.inventory, text)]);
const sound = FLAWS.reduce((draft, { repair }) => edited(draft, repair), draftOf(account));

/** Why a POST that takes 20 seconds, of a client without TLS 1.3, ends as it does. */
function reasonIn({ inventory, servers }: Draft): string {
  const chain = linkChain(inventory);
  const words = { method: 'POST', url: 'https://www.example.com/', grpc: false, websocket: false, headers: [] };
  const request = parseRequest({ ...words, client: { tls: 'TLSv1.2' }, answersAfter: 20 });
  const { outcome } = traceRequest(chain, request, { servers: serversByLink(chain, servers) });
  return outcome.certainty === 'certain' ? outcome.reason : `${outcome.reason}?`;
}

describe('repairs', () => {
  it.each(FLAWS)('$flaw: $reason, until $repair', ({ flaw, reason, repair }) => {
    expect(reasonIn(sound)).toBe('forwarded');
    const broken = edited(sound, flaw);
    expect(reasonIn(broken)).toBe(reason);
    expect(reasonIn(edited(broken, repair))).toBe('forwarded');
  });

  it('make a chain forward when nothing is left to repair, and not before', () => {
    const some = fc.shuffledSubarray([...FLAWS], { minLength: 1 });
    const order = fc.array(fc.nat(), { minLength: FLAWS.length, maxLength: FLAWS.length });
    fc.assert(
      fc.property(some, order, (flaws, picks) => {
        let draft = flaws.reduce((broken, { flaw }) => edited(broken, flaw), sound);
        const left = [...flaws];
        for (const pick of picks.slice(0, flaws.length)) {
          expect(left.map(({ reason }) => reason)).toContain(reasonIn(draft));
          const [{ repair }] = left.splice(pick % left.length, 1) as [(typeof FLAWS)[number]];
          draft = edited(draft, repair);
        }
        expect(reasonIn(draft)).toBe('forwarded');
      }),
      { numRuns: 100 },
    );
  });
});
