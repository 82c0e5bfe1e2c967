import { LEFT_OUT, type LeftOut } from './redactor';
import type { UnitBook } from './units';
import { LABEL_OF_AWS } from './vocabulary';

/** What names and paths are made of besides units. */
export interface TextParts {
  units: UnitBook;
  /** The pseudonym of an address or block; null for another text. */
  address: (text: string) => string | null;
  /** The pseudonym of the name of a parameter, as `{{name}}` has it. */
  parameter: (name: string) => string;
  /** The pseudonym of a label that CloudFront made up for a distribution. */
  distribution: (label: string) => string;
}

/** The ends of AWS's names for resources: what stands before them is somebody's own. */
const ROOTS = [
  ...['amazonaws.com', 'amazonaws.com.cn', 'cloudfront.net', 'cloudfront.cn', 'on.aws', 'awsapprunner.com', 'awsglobalaccelerator.com'],
  ...['elasticbeanstalk.com', 'amazoncognito.com', 'ec2.internal', 'compute.internal'],
].map((root) => root.split('.'));
const CLOUDFRONT_LABEL = /^d[0-9a-z]{12,13}$/;
const ADDRESS_LABEL = /^(ec2|ip)-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})$/;
const ADDRESS = /^(https?:\/\/)([^/:]+)(:\d{1,5})?(\/.*)?$/;

/** A host name, pattern or web address, as a share has it. */
export function redactHost(parts: TextParts, text: string): string | LeftOut {
  const web = ADDRESS.exec(text);
  if (web !== null) {
    const [, scheme = '', host = '', port = '', path = ''] = web;
    return joined([scheme, redactHost(parts, host), port, redactPath(parts, path)]);
  }
  // Names of parameters are told apart by case, host names are not.
  const lower = text.replace(/\{\{[^}]*\}\}|[^{]+/g, (piece) => (piece.startsWith('{{') ? piece : piece.toLowerCase()));
  const address = parts.address(lower);
  if (address !== null) return address;
  if (lower.endsWith('.')) return joined([redactHost(parts, lower.slice(0, -1)), '.']);
  const labels = lower.split('.');
  const kept = labelsOfAws(labels);
  const own = labels.slice(0, labels.length - kept);
  if (kept === 0 && mayMeetAws(own)) return LEFT_OUT;
  const made = own.map((label) => redactLabel(parts, label));
  return made.includes(LEFT_OUT) ? LEFT_OUT : [...made.map(String), ...labels.slice(own.length)].join('.');
}

/** How many labels at the end are AWS's. */
function labelsOfAws(labels: readonly string[]): number {
  const root = ROOTS.find((end) => end.length <= labels.length && end.every((label, at) => labels.at(at - end.length) === label));
  if (root === undefined) return 0;
  let kept = root.length;
  while (kept < labels.length && LABEL_OF_AWS.test(labels.at(-kept - 1) ?? '')) kept += 1;
  return kept;
}

/** A pattern such as `*.com`: it meets names of AWS, whose ends stay, and others, whose ends do not. */
function mayMeetAws(labels: readonly string[]): boolean {
  const from = labels.findLastIndex((label) => /[*?]/.test(label)) + 1;
  const end = labels.slice(from);
  return (
    from > 0 &&
    end.length > 0 &&
    ROOTS.some((root) => end.length < root.length && end.every((label, at) => root.at(at - end.length) === label))
  );
}

function redactLabel(parts: TextParts, label: string): string | LeftOut {
  if (CLOUDFRONT_LABEL.test(label)) return parts.distribution(label);
  const [, prefix, ...bytes] = ADDRESS_LABEL.exec(label) ?? [];
  const address = prefix === undefined ? null : parts.address(bytes.join('.'));
  return prefix !== undefined && address !== null ? `${prefix}-${address.replaceAll('.', '-')}` : redactUnit(parts, label);
}

/** A path or pattern. What is escaped could be written otherwise and be the same: it is left out. */
export function redactPath(parts: TextParts, text: string): string | LeftOut {
  return /[%\\]|\/\/|\/\.{1,2}(\/|$)/.test(text) ? LEFT_OUT : redactPieces(parts, text, /([/.])/);
}

/** A query string, or a key or value of one. Case makes no difference there. */
export function redactQuery(parts: TextParts, text: string): string | LeftOut {
  return /[%\\]/.test(text) ? LEFT_OUT : redactPieces(parts, text.toLowerCase(), /([&=/.])/);
}

function redactPieces(parts: TextParts, text: string, between: RegExp): string | LeftOut {
  return joined(text.split(between).map((piece, at) => (at % 2 === 1 ? piece : redactUnit(parts, piece))));
}

function redactUnit({ units, parameter }: TextParts, unit: string): string | LeftOut {
  const [, name] = /^\{\{\s*([\w-]+)\s*\}\}$/.exec(unit) ?? [];
  if (name !== undefined) return `{{${parameter(name)}}}`;
  return unit.includes('{{') ? LEFT_OUT : (units.of(unit) ?? LEFT_OUT);
}

function joined(pieces: readonly (string | LeftOut)[]): string | LeftOut {
  return pieces.includes(LEFT_OUT) ? LEFT_OUT : pieces.map(String).join('');
}
