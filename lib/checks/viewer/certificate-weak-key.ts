import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';
import { certificateNames } from './certificate-names';

/** Fewest bits that count as safe. https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final */
const LEAST_BITS = { RSA: 2048, EC: 256 };

export const certificateWeakKey = defineCheck({
  id: 'certificate-weak-key',
  severity: 'high',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
  evaluate({ certificate }) {
    const { arn, status, keyAlgorithm } = certificate;
    const bits = bitsOf(keyAlgorithm ?? '');
    if (keyAlgorithm === null || bits === null) return isUnknown(status) ? unknown(status) : unknown();
    if (bits.has >= bits.needs) return PASS;
    return fail(
      { certificate: certificateNames(certificate), algorithm: keyAlgorithm },
      { resource: arn, path: 'Certificate.KeyAlgorithm', value: keyAlgorithm },
    );
  },
});

/** ACM spells `RSA_2048`, and `RSA-2048` in some answers; curves have their bits in their names, as in `EC_prime256v1`. */
function bitsOf(algorithm: string): { has: number; needs: number } | null {
  const [, kind, digits] = /^(RSA|EC)[_-][a-z]*(\d+)/.exec(algorithm) ?? [];
  if (digits === undefined) return null;
  return { has: Number(digits), needs: kind === 'RSA' ? LEAST_BITS.RSA : LEAST_BITS.EC };
}
