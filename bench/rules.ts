import { linkChain } from '@/lib/chain/link-chain';
import { parseRequest } from '@/lib/trace/parse-request';
import { traceRequest } from '@/lib/trace/trace-request';

import { accountWithRules } from './many-rules';
import { printTable, timed } from './measure';

/** A screen that shows 60 frames a second has so long for each. */
const FRAME_MS = 1000 / 60;

/** One request at a load balancer of so many rules, of which none takes it: all are asked. AWS allows 100, and more on request. */
export function measureRules(): void {
  const rows = [1, 10, 100, 1_000].map((rules) => {
    const chain = linkChain(accountWithRules(rules));
    const request = parseRequest({ method: 'GET', url: 'https://www.example.com/none', grpc: false, websocket: false, headers: [] });
    const detailed = timed(() => traceRequest(chain, request));
    const plain = timed(() => traceRequest(chain, request, { detailed: false }));
    return { rules, detailed, plain };
  });
  const first = rows[0]?.detailed.median ?? 1;
  printTable(
    'One trace that asks every rule of a load balancer',
    ['rules', 'min µs', 'median µs', 'µs/rule', '× 1 rule', 'undetailed µs', 'of a frame'],
    rows.map(({ rules, detailed, plain }) => [
      String(rules),
      (detailed.min * 1000).toFixed(0),
      (detailed.median * 1000).toFixed(0),
      ((detailed.median * 1000) / rules).toFixed(2),
      (detailed.median / first).toFixed(1),
      (plain.median * 1000).toFixed(0),
      `${((detailed.median / FRAME_MS) * 100).toFixed(1)} %`,
    ]),
  );
}
