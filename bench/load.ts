import { Agent, request } from 'node:http';

/** What is asked for, how, by how many at once and for how many milliseconds. */
export interface LoadOrder {
  url: string;
  headers: Record<string, string>;
  connections: number;
  ms: number;
}

export interface LoadReport {
  perSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
  /** Of one answer. */
  bytes: number;
  failed: number;
}

function once(url: string, headers: Record<string, string>, agent: Agent): Promise<{ ok: boolean; bytes: number }> {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      response.on('end', () => {
        resolve({ ok: response.statusCode === 200, bytes });
      });
      response.on('error', reject);
    });
    call.on('error', reject).end();
  });
}

async function load({ url, headers, connections, ms }: LoadOrder): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [bytes, failed] = [0, 0];
  const begun = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - begun < ms) {
      const start = performance.now();
      const answer = await once(url, headers, agent);
      times.push(performance.now() - start);
      bytes = answer.bytes;
      if (!answer.ok) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, median: at(0.5), p99: at(0.99), bytes, failed };
}

// A process of its own, so that what asks does not slow what answers more than a client on another machine would.
process.on('message', (order: LoadOrder) => {
  void load(order).then((report) => process.send?.(report));
});
