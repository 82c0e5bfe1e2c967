import { type CertificateDetail, CertificateStatus } from '@aws-sdk/client-acm';

import type { Certificate } from '@/lib/inventory/surroundings';
import type { Unknown } from '@/lib/inventory/unknown';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';

/** What is known of a certificate without its description; `tags` come from a call of their own. */
type NamedCertificate = Pick<Certificate, 'arn' | 'region' | 'tags'>;

/** A certificate with its names (subject and alternative names, lower case) and dates. */
export function toCertificate(named: NamedCertificate, detail: Loose<CertificateDetail>, missing: Missing): Certificate {
  const names = [detail.DomainName, ...(detail.SubjectAlternativeNames ?? [])].flatMap((name) => name?.toLowerCase() ?? []);
  return {
    ...named,
    status: detail.Status === undefined ? missing() : literal(detail.Status, CertificateStatus),
    type: present(detail.Type, missing),
    names: names.length === 0 ? missing() : [...new Set(names)].sort(),
    notAfter: isoOrNull(detail.NotAfter),
    notBefore: isoOrNull(detail.NotBefore),
    issuer: idOrNull(detail.Issuer),
    selfSigned: selfSignedOf(detail),
    keyAlgorithm: idOrNull(detail.KeyAlgorithm),
    transparencyLogging: idOrNull(detail.Options?.CertificateTransparencyLoggingPreference),
    renewalStatus: idOrNull(detail.RenewalSummary?.RenewalStatus),
    renewalEligible: detail.RenewalEligibility === undefined ? null : detail.RenewalEligibility === 'ELIGIBLE',
  };
}

/** A certificate that is used but could not be read. */
export function unreadCertificate(named: NamedCertificate, mark: Unknown): Certificate {
  return {
    ...{ ...named, status: mark, type: mark, names: mark, notAfter: mark, notBefore: mark },
    ...{ issuer: null, selfSigned: null, keyAlgorithm: null, transparencyLogging: null, renewalStatus: null, renewalEligible: null },
  };
}

/** ACM names the issuer by its common name and the subject by its distinguished name. */
function selfSignedOf({ Subject: subject, Issuer: issuer, Type: type }: Loose<CertificateDetail>): boolean | null {
  if (type !== 'IMPORTED') return type === undefined ? null : false;
  if (subject === undefined || issuer === undefined) return null;
  return subject === issuer || subject === `CN=${issuer}`;
}

function isoOrNull(date: Date | undefined): string | null {
  return date === undefined || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
