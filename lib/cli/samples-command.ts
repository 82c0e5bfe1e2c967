import { SAMPLE_NAMES } from '@/lib/sample/sample-credentials';

import type { CommandContext } from './command-context';

/** `hoplens samples`: the built-in accounts and what each shows. */
export function listSamples({ console, t }: CommandContext): void {
  const width = Math.max(...SAMPLE_NAMES.map((name) => name.length));
  const shows = new Map(Object.entries(t.messages.scan.samples.shows));
  for (const name of SAMPLE_NAMES) console.out.write(`${name.padEnd(width)}  ${shows.get(name) ?? ''}\n`);
}
