import { pseudoRandom } from './pseudo-random';

/** How long every answer takes, in milliseconds: always the same, or log-normal by its median and 95th percentile. */
export type Latency = number | { p50Ms: number; p95Ms: number; seed: number };

/** The 95th percentile of the standard normal distribution. */
const Z95 = 1.6449;

/** The latency of one call after the other. */
export function latencySource(latency: Latency): () => number {
  if (typeof latency === 'number') return () => latency;
  const random = pseudoRandom(latency.seed);
  const sigma = Math.log(latency.p95Ms / latency.p50Ms) / Z95;
  return () => {
    // Box–Muller: 1 - random keeps the logarithm's argument above zero.
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return latency.p50Ms * Math.exp(sigma * normal);
  };
}
