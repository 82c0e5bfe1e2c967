/** TLS versions as ELB and CloudFront write them, newest first. */
export const TLS_VERSIONS = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1', 'SSLv3'] as const;
export type TlsVersion = (typeof TLS_VERSIONS)[number];

/** From the newest version down to a floor. */
function downTo(floor: TlsVersion): readonly TlsVersion[] {
  return TLS_VERSIONS.slice(0, TLS_VERSIONS.indexOf(floor) + 1);
}

/**
 * What CloudFront's policies for viewers permit. Each sets a floor; TLS 1.3 is on in all of them.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
 */
const VIEWER_FLOORS: ReadonlyMap<string, TlsVersion> = new Map<string, TlsVersion>([
  ['TLSv1.3_2025', 'TLSv1.3'],
  ['TLSv1.2_2025', 'TLSv1.2'],
  ['TLSv1.2_2021', 'TLSv1.2'],
  ['TLSv1.2_2019', 'TLSv1.2'],
  ['TLSv1.2_2018', 'TLSv1.2'],
  ['TLSv1.1_2016', 'TLSv1.1'],
  ['TLSv1_2016', 'TLSv1'],
  ['TLSv1', 'TLSv1'],
  ['SSLv3', 'SSLv3'],
]);

/** TLS versions that a viewer policy of CloudFront permits, newest first; null for a policy that AWS added later. */
export function viewerTlsVersions(policy: string): readonly TlsVersion[] | null {
  const floor = VIEWER_FLOORS.get(policy);
  return floor === undefined ? null : downTo(floor);
}

const ELB_POLICIES: readonly { name: RegExp; versions: readonly TlsVersion[] }[] = [
  { name: /^TLS13-1-3-/, versions: ['TLSv1.3'] },
  { name: /^TLS13-1-2-/, versions: ['TLSv1.3', 'TLSv1.2'] },
  { name: /^TLS13-1-1-/, versions: ['TLSv1.3', 'TLSv1.2', 'TLSv1.1'] },
  { name: /^TLS13-1-0-/, versions: ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'] },
  { name: /^(TLS|FS)-1-2-/, versions: ['TLSv1.2'] },
  { name: /^(TLS|FS)-1-1-/, versions: ['TLSv1.2', 'TLSv1.1'] },
  { name: /^(2016-08|2015-05|FS-2018-06|TLS-1-0-2015-04)$/, versions: ['TLSv1.2', 'TLSv1.1', 'TLSv1'] },
];

/**
 * TLS versions that a policy of Elastic Load Balancing permits, told from its name; null for a name of another form.
 * For accounts whose policies could not be read; `DescribeSSLPolicies` knows better.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
export function elbTlsVersions(policy: string): readonly TlsVersion[] | null {
  const name = policy.replace(/^ELBSecurityPolicy-/, '');
  return ELB_POLICIES.find((known) => known.name.test(name))?.versions ?? null;
}

/** The policy of an HTTPS listener for which none was named. */
export const DEFAULT_ELB_POLICY = 'ELBSecurityPolicy-2016-08';

/**
 * The policy with which a load balancer connects to HTTPS targets: it follows from its listeners' policies and cannot be chosen.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
export function targetTlsPolicy(listenerPolicies: readonly string[]): string {
  const any = (part: RegExp): boolean => listenerPolicies.some((policy) => part.test(policy));
  if (any(/RFC9151/)) return 'ELBSecurityPolicy-TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07';
  if (any(/FIPS-PQ/)) return 'ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09';
  if (any(/FIPS/)) return 'ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04';
  if (any(/PQ/)) return 'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09';
  if (any(/TLS13/)) return 'ELBSecurityPolicy-TLS13-1-0-2021-06';
  return DEFAULT_ELB_POLICY;
}

/** The versions of both lists, newest first. */
export function commonTlsVersions(left: readonly string[], right: readonly string[]): TlsVersion[] {
  return TLS_VERSIONS.filter((version) => left.includes(version) && right.includes(version));
}
