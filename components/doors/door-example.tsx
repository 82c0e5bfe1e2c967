import { askOf } from '@/components/ask/ask-of';
import { PLAIN_ADDRESS, writeAddress } from '@/components/chain-page/chain-address';
import { outcomeLine } from '@/components/panel/outcome-view';
import { CodeBlock } from '@/components/ui/code-block';
import type { Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Translator } from '@/lib/messages/translator';
import { curlLine } from '@/lib/steps/curl-line';
import type { Door } from '@/lib/trace/bypass/door';
import type { TraceRequest } from '@/lib/trace/request';
import { requestUrl } from '@/lib/trace/request-url';
import { traceRequest } from '@/lib/trace/trace-request';

import { Row } from './row';

interface DoorExampleProps {
  t: Translator;
  chain: Chain;
  /** Where the chain is shown. */
  path: string;
  door: Door;
  example: TraceRequest;
}

/** A request that gets through a door: what becomes of it, and how to send it. */
export function DoorExample({ t, chain, path, door: { kind, at, verdict, trace }, example }: DoorExampleProps) {
  const { find, screen } = t.messages;
  const { doors: words } = screen;
  const { direct, connectTo } = sendingTo(chain, kind, at.id, example);
  const secret = example.headers.some(({ value }) => typeof value !== 'string');
  return (
    <>
      <Row label={verdict === 'open' ? find.bypass.through : find.bypass.maybe}>
        <p>
          <code>{`${example.method} ${requestUrl(example)}`}</code> {example.framing ?? example.http}
        </p>
        {kind === 'foreign-distribution' && <p>{words.foreign}</p>}
      </Row>
      {trace !== null && <Row label={words.ends}>{outcomeLine(t, trace.outcome)}</Row>}
      {(kind === 'internet' || kind === 'task-address') && (
        <Row label={words.how}>
          {direct !== null && !secret && (
            <p>
              <a href={path + writeAddress({ ...PLAIN_ADDRESS, entry: direct, ask: askOf(example) })}>{words.ask}</a>
            </p>
          )}
          <CodeBlock label={words.curl} text={curlLine(example, connectTo)} />
          {connectTo !== null && <p>{words.elsewhere}</p>}
        </Row>
      )}
    </>
  );
}

/**
 * How to get a request to a load balancer: `direct` is the way in that the request's own name leads to, null where it leads elsewhere;
 * `connectTo` is then the address to connect to.
 */
function sendingTo(
  chain: Chain,
  kind: Door['kind'],
  id: string,
  request: TraceRequest,
): { direct: string | null; connectTo: string | null } {
  if (kind !== 'internet') return { direct: null, connectTo: null };
  const { route } = traceRequest(chain, request, { detailed: false, follow: false });
  const direct = chain.entries.find(({ component, id: entry }) => component.id === id && entry === route.entry);
  if (direct !== undefined) return { direct: direct.id, connectTo: null };
  const name = chain.index.loadBalancer.get(id)?.dnsName;
  return { direct: null, connectTo: name === undefined || isUnknown(name) ? null : name.toLowerCase() };
}
