import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the corpus: an API answer, or what a recorder made of one. */
export interface RecordedFile {
  name: string;
  body: unknown;
  /** Made of the first ARN in it that names one. */
  region: string;
  accountId: string;
}

const FOLDER = fileURLToPath(new URL('../../../../../shared/corpus/aws-api', import.meta.url));

/** Whether the corpus lies beside the repository. */
export const CORPUS_PRESENT = existsSync(FOLDER);

/** Every recorded answer, sorted by name. */
export function recordedFiles(): RecordedFile[] {
  if (!CORPUS_PRESENT) return [];
  return readdirSync(FOLDER).sort().map(recordedFile);
}

/** One of them, by its name without `.json`. */
export function recordedFile(name: string): RecordedFile {
  const path = join(FOLDER, name.endsWith('.json') ? name : `${name}.json`);
  const body = interpolated(JSON.parse(readFileSync(path, 'utf8')));
  const text = JSON.stringify(body);
  const [, region = 'us-east-1'] = /arn:aws:(?:elasticloadbalancing|ecs|ec2|acm|wafv2):([a-z]{2}-[a-z]+-\d):/.exec(text) ?? [];
  const [, accountId = '123456789012'] = /arn:aws:[a-z0-9]+:[a-z0-9-]*:(\d{12}):/.exec(text) ?? [];
  return { name: name.replace(/\.json$/, ''), body, region, accountId };
}

/** Some recorders name a value once and refer to it as `${owner.member}` elsewhere. */
function interpolated(body: unknown): unknown {
  const filled = (text: string): string =>
    text.replace(/\$\{([$\w]+)\.([$\w]+)\}/g, (whole, owner: string, member: string) => {
      const value = (body as Record<string, Record<string, string> | undefined>)[owner]?.[member];
      return value === undefined || value === whole ? whole : filled(value);
    });
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return filled(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
  };
  return walk(body);
}
