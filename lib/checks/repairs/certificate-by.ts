import type { Chain } from '@/lib/chain/chain';
import type { Certificate } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';
import { importCertificateHow, replaceCertificateHow, validateCertificateHow } from '@/lib/steps/certificate-how';
import type { Step } from '@/lib/steps/step';

import { surroundingsOf } from '../subjects/surroundings';
import { howFor } from './how-for';

interface Found {
  chain: Chain;
  certificate: Certificate;
  names: readonly [string, ...string[]];
}

/** An imported certificate is imported anew; ACM issues another one in the place of its own. */
export const renewed = howFor(certificateBy, renewedHow);

/** The records that ACM waits for are written; where it waits for none any more, it issues another one. */
export const validated = howFor(certificateBy, (found) =>
  [found.certificate.status, found.certificate.renewalStatus].includes('PENDING_VALIDATION')
    ? validateCertificateHow(found.certificate, found.names[0])
    : renewedHow(found),
);

/** ACM issues one with those names that are really called, instead of wildcards. */
export const withoutWildcards = howFor(certificateBy, ({ chain, certificate, names }) =>
  replacedHow(chain, certificate, [...new Set(names.flatMap((name) => (name.startsWith('*.') ? namesUnder(chain, name) : [name])))].sort()),
);

function renewedHow({ chain, certificate, names }: Found): Step['how'] {
  return certificate.type === 'IMPORTED' ? importCertificateHow(certificate, names[0]) : replacedHow(chain, certificate, names);
}

function replacedHow(chain: Chain, certificate: Certificate, names: readonly string[]): Step['how'] {
  const { listeners, distributions } = surroundingsOf(chain).certificate(certificate.arn);
  // What tenants show stands with the tenants.
  const own = distributions.filter(
    ({ viewerCertificate }) => !isUnknown(viewerCertificate) && viewerCertificate?.acmCertificateArn === certificate.arn,
  );
  return replaceCertificateHow(certificate, names, { listeners, distributions: own });
}

function certificateBy(chain: Chain, arn: string): Found | undefined {
  const certificate = chain.inventory.certificates.find((one) => one.arn === arn);
  if (certificate === undefined || isUnknown(certificate.names)) return undefined;
  const [first, ...others] = certificate.names;
  return first === undefined ? undefined : { chain, certificate, names: [first, ...others] };
}

/** Names of the ways in that a wildcard covers; for one label only. One that stands for them where there is none. */
function namesUnder({ entries }: Chain, wildcard: string): string[] {
  const suffix = wildcard.slice(1);
  const covered = entries
    .flatMap(({ hosts }) => hosts)
    .filter((host) => host.endsWith(suffix) && !host.slice(0, -suffix.length).includes('.') && !host.startsWith('*'));
  return covered.length > 0 ? covered : [`www${suffix}`];
}
