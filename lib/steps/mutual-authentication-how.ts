import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** A listener that is to verify client certificates. */
export interface Verifier {
  region: string;
  listener: string;
  port: number;
  /** The trust store that holds the authority; null where one must be made. */
  trustStore: string | null;
}

/** How a listener is made to verify client certificates. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/configuring-mtls-with-elb.html */
export function verifyCertificatesHow({ region, listener, port, trustStore }: Verifier): Step['how'] {
  const create = `TRUST_STORE=$(aws elbv2 create-trust-store --region ${sh(region)} --name cloudfront-origin --ca-certificates-bundle-s3-bucket "$BUCKET" --ca-certificates-bundle-s3-key ca.pem --query 'TrustStores[0].TrustStoreArn' --output text)`;
  return {
    cli: lines(
      trustStore === null
        ? 'BUCKET=the-bucket-with-ca.pem # the authority that issued CloudFront’s client certificate'
        : `TRUST_STORE=${sh(trustStore)}`,
      trustStore === null ? create : null,
      `aws elbv2 modify-listener --region ${sh(region)} --listener-arn ${sh(listener)} --mutual-authentication Mode=verify,TrustStoreArn="$TRUST_STORE"`,
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('Listener', String(port))}:`,
      '    Type: AWS::ElasticLoadBalancingV2::Listener',
      '    Properties:',
      '      MutualAuthentication:',
      '        Mode: verify',
      `        TrustStoreArn: ${trustStore === null ? '!GetAtt TrustStore.TrustStoreArn' : yaml(trustStore)}`,
    ),
    terraform: lines(
      `resource "aws_lb_listener" "${hclName('listener', String(port))}" {`,
      '  mutual_authentication {',
      '    mode            = "verify"',
      `    trust_store_arn = ${trustStore === null ? 'aws_lb_trust_store.cloudfront_origin.arn' : hcl(trustStore)}`,
      '  }',
      '}',
    ),
  };
}
