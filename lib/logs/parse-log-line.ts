import { AppError } from '@/lib/errors';

import { fieldOrder, readCloudFrontLine } from './cloudfront-line';
import { type LineFault, readAccessLine, readConnectionLine } from './load-balancer-lines';
import type { LogLine } from './log-line';

/** Characters; AWS's longest lines stay far below. */
const MOST_TEXT = 65_536;
/** Characters of a value that a sentence shows. */
const SHOWN = 60;

/**
 * Reads the first line of a log that is in the text; header lines of CloudFront before it say the order of its fields. Throws `bad-input`
 * for a text that holds none, for one that breaks off, and for one that is too long.
 */
export function parseLogLine(text: string): LogLine {
  if (text.length > MOST_TEXT) throw new AppError('bad-input', { fault: 'log-too-long', limit: MOST_TEXT });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  let order: readonly string[] | null = null;
  let flaw: LineFault | null = null;
  for (const [at, line] of lines.entries()) {
    if (namesStatus(line)) order = fieldOrder(line);
    const kind = kindOfLine(line) ?? (order !== null && line !== '' && !line.startsWith('#') ? 'cloudfront' : null);
    if (kind === null) continue;
    const read = readLine(kind, line, order);
    if ('kind' in read) return read;
    // What was broken into several lines by a terminal or a page is put together again.
    const whole: LogLine | LineFault =
      flaw === null && read.fault === 'log-line-cut' ? readLine(kind, lines.slice(at).join(' '), order) : read;
    if ('kind' in whole) return whole;
    flaw ??= whole;
  }
  if (flaw === null) throw new AppError('bad-input', { fault: 'log-line-unknown' });
  throw new AppError('bad-input', 'value' in flaw ? { ...flaw, value: flaw.value.slice(0, SHOWN) } : flaw);
}

/** Which log the first line that looks like one is of, by its beginning alone; null where none does. */
export function logKindOf(text: string): LogLine['kind'] | null {
  for (const line of text.slice(0, MOST_TEXT).split('\n')) {
    const kind = namesStatus(line) ? 'cloudfront' : kindOfLine(line.trim());
    if (kind !== null) return kind;
  }
  return null;
}

const ACCESS = /^(?:https?|h2|grpcs|wss?) +\d{4}-\S* +\S/;
const CONNECTION = /^\d{4}-\d\d-\d\dT\S+ +[0-9a-f.:]+ +\d+ +\d+ /i;
/** In AWS's own order, which has the bytes sent where the logs of RTMP distributions had the address. */
const CLOUDFRONT = /^\d{4}-\d\d-\d\d[\t ]+\d\d:\d\d:\d\d[\t ]+[A-Z]{3}\S*[\t ]+(?:\d+|-)[\t ]/;
const CLOUDFRONT_JSON = /^\{.*"(?:x-edge-location|x-edge-result-type|sc-status)"/;

/** A header line of CloudFront for lines that tell a status. */
function namesStatus(line: string): boolean {
  return line.startsWith('#Fields') && line.includes('sc-status');
}

function kindOfLine(line: string): LogLine['kind'] | null {
  if (ACCESS.test(line)) return 'alb-access';
  if (CONNECTION.test(line)) return 'alb-connection';
  return CLOUDFRONT.test(line) || CLOUDFRONT_JSON.test(line) ? 'cloudfront' : null;
}

function readLine(kind: LogLine['kind'], line: string, order: readonly string[] | null): LogLine | LineFault {
  switch (kind) {
    case 'alb-access':
      return readAccessLine(line);
    case 'alb-connection':
      return readConnectionLine(line);
    case 'cloudfront':
      return readCloudFrontLine(line, order);
  }
}
