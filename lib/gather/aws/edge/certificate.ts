import { type CertificateDetail, CertificateStatus } from '@aws-sdk/client-acm';

import type { Certificate } from '@/lib/inventory/surroundings';
import type { Unknown } from '@/lib/inventory/unknown';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';

/** A certificate with its names (subject and alternative names, lower case) and dates. */
export function toCertificate(arn: string, detail: Loose<CertificateDetail>, region: string, missing: Missing): Certificate {
  const names = [detail.DomainName, ...(detail.SubjectAlternativeNames ?? [])].flatMap((name) => name?.toLowerCase() ?? []);
  return {
    arn,
    region,
    status: detail.Status === undefined ? missing() : literal(detail.Status, CertificateStatus),
    type: present(detail.Type, missing),
    names: names.length === 0 ? missing() : [...new Set(names)].sort(),
    notAfter: isoOrNull(detail.NotAfter),
    notBefore: isoOrNull(detail.NotBefore),
    issuer: idOrNull(detail.Issuer),
    selfSigned: selfSignedOf(detail),
    keyAlgorithm: idOrNull(detail.KeyAlgorithm),
  };
}

/** A certificate that is used but could not be read. */
export function unreadCertificate(arn: string, region: string, mark: Unknown): Certificate {
  return {
    ...{ arn, region, status: mark, type: mark, names: mark, notAfter: mark, notBefore: mark },
    ...{ issuer: null, selfSigned: null, keyAlgorithm: null },
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
