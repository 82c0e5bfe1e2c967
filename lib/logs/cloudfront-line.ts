import type { CloudFrontLine } from './log-line';
import type { LineFault } from './load-balancer-lines';
import { numberValue, textValue } from './read-value';
import { flatJsonFields } from './split-fields';

/** The fields of a standard log in AWS's order. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html#BasicDistributionFileFormat */
const FIELDS: readonly string[] = [
  ...['date', 'time', 'x-edge-location', 'sc-bytes', 'c-ip', 'cs-method', 'cs(Host)', 'cs-uri-stem', 'sc-status', 'cs(Referer)'],
  ...['cs(User-Agent)', 'cs-uri-query', 'cs(Cookie)', 'x-edge-result-type', 'x-edge-request-id', 'x-host-header', 'cs-protocol'],
  ...['cs-bytes', 'time-taken', 'x-forwarded-for', 'ssl-protocol', 'ssl-cipher', 'x-edge-response-result-type', 'cs-protocol-version'],
  ...['fle-status', 'fle-encrypted-fields', 'c-port', 'time-to-first-byte', 'x-edge-detailed-result-type', 'sc-content-type'],
  ...['sc-content-len', 'sc-range-start', 'sc-range-end'],
];

/** Through `sc-status`: without it there is nothing to explain. */
const LEAST_FIELDS = FIELDS.indexOf('sc-status') + 1;

/**
 * A line of a standard log: fields in AWS's order or in that of a `#Fields` line, divided by tabs (or spaces, which terminals make of
 * them: values have none), or a JSON object as standard logging v2 writes it.
 */
export function readCloudFrontLine(line: string, order: readonly string[] | null): CloudFrontLine | LineFault {
  if (line.startsWith('{')) return fromFields(flatJsonFields(line));
  const values = line.split(/[\t ]+/);
  const names = order ?? FIELDS;
  if (values.length < Math.min(LEAST_FIELDS, names.length)) return { fault: 'log-line-cut', fields: values.length, least: LEAST_FIELDS };
  return fromFields(new Map(names.flatMap((name, at): [string, string][] => [[name, values[at] ?? '']])));
}

/** The names of a `#Fields` line. */
export function fieldOrder(header: string): string[] {
  return header.replace(/^#Fields:\s*/i, '').split(/\s+/);
}

function fromFields(fields: ReadonlyMap<string, string>): CloudFrontLine | LineFault {
  const status = fields.get('sc-status');
  const scStatus = numberValue(status);
  if (scStatus === null && status !== '-') return { fault: 'log-field-malformed', field: 'sc-status', value: status ?? '' };
  const text = (name: string): string | null => textValue(fields.get(name));
  const decoded = (name: string): string | null => percentDecoded(text(name));
  const number = (name: string): number | null => numberValue(fields.get(name));
  return {
    kind: 'cloudfront',
    time: timeOf(text('date'), text('time')),
    xEdgeLocation: text('x-edge-location'),
    scBytes: number('sc-bytes'),
    cIp: text('c-ip'),
    csMethod: text('cs-method'),
    csHost: text('cs(Host)'),
    csUriStem: text('cs-uri-stem'),
    scStatus,
    csReferer: decoded('cs(Referer)'),
    csUserAgent: decoded('cs(User-Agent)'),
    csUriQuery: text('cs-uri-query'),
    xEdgeResultType: text('x-edge-result-type'),
    xEdgeRequestId: text('x-edge-request-id'),
    xHostHeader: decoded('x-host-header'),
    csProtocol: text('cs-protocol'),
    csBytes: number('cs-bytes'),
    timeTaken: number('time-taken'),
    xForwardedFor: decoded('x-forwarded-for'),
    sslProtocol: text('ssl-protocol'),
    sslCipher: text('ssl-cipher'),
    xEdgeResponseResultType: text('x-edge-response-result-type'),
    csProtocolVersion: text('cs-protocol-version'),
    fleStatus: text('fle-status'),
    fleEncryptedFields: number('fle-encrypted-fields'),
    cPort: number('c-port'),
    timeToFirstByte: number('time-to-first-byte'),
    xEdgeDetailedResultType: text('x-edge-detailed-result-type'),
    scContentType: decoded('sc-content-type'),
    scContentLen: number('sc-content-len'),
    scRangeStart: number('sc-range-start'),
    scRangeEnd: number('sc-range-end'),
    distributionTenantId: text('distribution-tenant-id'),
    connectionId: text('connection-id'),
    cCountry: text('c-country')?.toUpperCase() ?? null,
    distributionId: text('DistributionId') ?? text('distributionid'),
  };
}

function timeOf(date: string | null, time: string | null): string | null {
  return date === null || time === null ? null : `${date}T${time}Z`;
}

/** CloudFront encodes what is not plain ASCII, and what viewers had encoded once more. Only ASCII is decoded. */
function percentDecoded(text: string | null): string | null {
  const once = (encoded: string): string =>
    encoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return text === null ? null : once(once(text));
}
