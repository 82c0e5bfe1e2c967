import type { Pseudonyms } from './pseudonyms';
import { LABEL_OF_AWS } from './vocabulary';

/** Labels of host names and segments of paths that say what something is for, and not whose it is. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  [
    'www cdn api apis graphql grpc rest rpc ws wss websocket socket events stream admin login logout signin signout signup auth oauth oauth2',
    'authorize token callback sso saml user users account static assets asset public media images image img css js',
    'fonts files file upload uploads download downloads docs health healthz healthcheck health-check ready readyz',
    'livez ping status version metrics favicon ico index default html htm php json xml txt csv pdf png jpg jpeg gif svg webp avif',
    'mp4 webm woff woff2 ttf otf map wasm robots sitemap manifest error errors maintenance wp-admin wp-login wp-content wp-includes wp-json',
    'well-known acme-challenge internal local localhost corp lan origin edge backend frontend blue green canary prod production dev develop',
    'development stg stage staging qa uat app web site',
  ]
    .join(' ')
    .split(' '),
);
/** Versions, and pages of errors. */
const NUMBERED = /^(v?\d{1,2}|[45]\d\d)$/;

/** Ends of AWS's own names, and what stands before them. They stay wherever they stand, so that a pattern meets them in the share where it met them before. */
const END_OF_AWS = /^(amazonaws|aws|cloudfront|awsapprunner|awsglobalaccelerator)$/;

/** Top-level domains that are nobody's (RFC 2606) for those that most names have. */
const TOP_LEVEL: ReadonlyMap<string, string> = new Map([
  ['com', 'example'],
  ['net', 'test'],
  ['org', 'invalid'],
]);

/** Ends of names of AWS that ordinary names have as well: there they get a pseudonym, in AWS's names they do not. */
const ENDS_OF_AWS = ['com', 'net'];

const PLACEHOLDER = /^#\{(protocol|host|port|path|query)\}$/;

/** Characters of the shortest pseudonym. */
const SHORTEST = 3;

/** A piece of a unit between wildcards, and on which sides of it they stand. */
interface Run {
  text: string;
  before: boolean;
  after: boolean;
}

/**
 * Units: what stands between the dots and slashes of names and paths. Each has one pseudonym wherever it stands, so that suffixes,
 * prefixes, wildcards and redirects lead where they led. Until `settle` they are only noted down.
 */
export interface UnitBook {
  /** The pseudonym of a unit; null where it holds wildcards and would meet others than before. */
  of(unit: string): string | null;
  settle(): void;
}

export function unitBook(pseudonyms: Pseudonyms): UnitBook {
  const literals = new Set<string>(ENDS_OF_AWS);
  const runs = new Map<string, Run>();
  /** Units of nothing but wildcards, with `?`: these count characters. */
  const counted = new Set<string>();
  let crossed: ReadonlySet<string> | null = null;
  const textOf = (unit: string): string => unitPseudonym(pseudonyms, unit);
  return {
    of: (unit) => {
      if (unit === '' || /^\*+$/.test(unit) || PLACEHOLDER.test(unit)) return unit;
      if (unit.includes('#{')) return null;
      if (!/[*?]/.test(unit)) {
        if (crossed === null) literals.add(unit);
        return textOf(unit);
      }
      const own = runsOf(unit);
      if (own.length === 0) {
        if (crossed === null) counted.add(unit);
        return crossed?.has(unit) === true ? null : unit;
      }
      if (crossed === null) for (const run of own) runs.set(keyOf(run), run);
      else if (own.some((run) => crossed?.has(keyOf(run)))) return null;
      return unit.replace(/[^*?]+/g, textOf);
    },
    settle: () => {
      const all = new Set([...literals, ...[...runs.values()].map(({ text }) => text)]);
      crossed = new Set([
        ...[...runs].filter(([, run]) => [...all].some((unit) => isCrossed(run, unit, textOf))).map(([key]) => key),
        ...[...counted].filter((unit) => [...all].some((other) => isCounted(unit, other, textOf))),
      ]);
    },
  };
}

/** A number between letters: no pseudonym lies inside another one, as `w1` lies in `w12`. */
function unitPseudonym(pseudonyms: Pseudonyms, unit: string): string {
  if (WELL_KNOWN.has(unit) || NUMBERED.test(unit) || END_OF_AWS.test(unit) || LABEL_OF_AWS.test(unit)) return unit;
  return TOP_LEVEL.get(unit) ?? pseudonyms.of('unit', unit, (number) => `x${number}x`);
}

function runsOf(unit: string): Run[] {
  return [...unit.matchAll(/[^*?]+/g)].map(({ 0: text, index }) => ({
    text,
    before: index > 0,
    after: index + text.length < unit.length,
  }));
}

function keyOf({ text, before, after }: Run): string {
  return `${before ? '*' : ''}${text}${after ? '*' : ''}`;
}

/** Whether a run lies in a unit, at the end where no wildcard stands, in the originals and not in the pseudonyms, or the other way round. */
function isCrossed(run: Run, unit: string, textOf: (unit: string) => string): boolean {
  const kept = ENDS_OF_AWS.includes(unit) && liesIn(run, run.text, unit) !== liesIn(run, textOf(run.text), unit);
  return kept || liesIn(run, run.text, unit) !== liesIn(run, textOf(run.text), textOf(unit));
}

/** Pseudonyms have three characters and more: one of a shorter unit may be met by fewer `?` than it, and by more than the unit. */
function isCounted(wildcards: string, unit: string, textOf: (unit: string) => string): boolean {
  const least = wildcards.replaceAll('*', '').length;
  if (least > SHORTEST) return true;
  return textOf(unit) !== unit && (unit.length <= least || (least === SHORTEST && !wildcards.includes('*')));
}

function liesIn({ before, after }: Run, text: string, unit: string): boolean {
  if (before && after) return unit.includes(text);
  return before ? unit.endsWith(text) : unit.startsWith(text);
}
