import type { Chain } from '@/lib/chain/chain';
import { newCertificate } from '@/lib/steps/certificate-how';
import { listenerHow, type ListenerOf } from '@/lib/steps/listener-how';
import { hcl, lines } from '@/lib/steps/quote';
import { RECOMMENDED_POLICY } from '@/lib/steps/secure-listener-how';
import type { Step } from '@/lib/steps/step';

import { namesOf } from './plain-port';

/** A TCP listener of a network load balancer that ends TLS by itself, with a new certificate. */
export function tlsListenerHow(at: ListenerOf, chain: Chain): Step['how'] {
  const made = newCertificate(at.loadBalancer.region, namesOf(chain, at.loadBalancer));
  const { cli, cloudFormation, terraform } = listenerHow(at, {
    options: `--protocol TLS --ssl-policy ${RECOMMENDED_POLICY} --certificates CertificateArn="$NEW_CERTIFICATE"`,
    cloudFormation: ['Protocol: TLS', `SslPolicy: ${RECOMMENDED_POLICY}`, 'Certificates:', `  - CertificateArn: !Ref ${made.logicalId}`],
    terraform: [
      'protocol        = "TLS"',
      `ssl_policy      = ${hcl(RECOMMENDED_POLICY)}`,
      `certificate_arn = aws_acm_certificate.${made.hclName}.arn`,
    ],
  });
  return {
    cli: lines(made.cli, cli),
    cloudFormation: lines(cloudFormation, made.cloudFormation),
    terraform: lines(made.terraform, '', terraform),
  };
}
