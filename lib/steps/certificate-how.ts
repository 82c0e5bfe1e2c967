import type { Certificate } from '@/lib/inventory/surroundings';
import type { Distribution } from '@/lib/inventory/distribution';
import type { Listener } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { updateDistribution } from './cloudfront-steps';
import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** A certificate of ACM that is to be, in each tool's words, and what the words call it. */
interface NewCertificate {
  /** Afterwards `$NEW_CERTIFICATE` is its ARN. */
  cli: string;
  /** Below `Resources`. */
  cloudFormation: string;
  terraform: string;
  logicalId: string;
  hclName: string;
}

/** A certificate for these names, validated by DNS. https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-public.html */
export function newCertificate(region: string, names: readonly string[]): NewCertificate {
  const [first = '', ...others] = names;
  const more = others.length === 0 ? '' : ` --subject-alternative-names ${others.map(sh).join(' ')}`;
  const id = logicalId('Certificate', first);
  const block = hclName(first);
  return {
    logicalId: id,
    hclName: block,
    cli: lines(
      `export NEW_CERTIFICATE=$(aws acm request-certificate --region ${sh(region)} --domain-name ${sh(first)}${more} --validation-method DNS --query CertificateArn --output text)`,
      `aws acm describe-certificate --region ${sh(region)} --certificate-arn "$NEW_CERTIFICATE" --query 'Certificate.DomainValidationOptions[].ResourceRecord' # write these records into DNS`,
      `aws acm wait certificate-validated --region ${sh(region)} --certificate-arn "$NEW_CERTIFICATE"`,
    ),
    cloudFormation: lines(
      `  ${id}:`,
      '    Type: AWS::CertificateManager::Certificate',
      '    Properties:',
      `      DomainName: ${yaml(first)}`,
      others.length === 0 ? null : `      SubjectAlternativeNames: [${others.map(yaml).join(', ')}]`,
      '      ValidationMethod: DNS',
    ),
    terraform: lines(
      `resource "aws_acm_certificate" "${block}" {`,
      `  domain_name       = ${hcl(first)}`,
      others.length === 0 ? null : `  subject_alternative_names = [${others.map(hcl).join(', ')}]`,
      '  validation_method = "DNS"',
      '}',
    ),
  };
}

/** A distribution shows a certificate for names of its own; for one that stands for them where it has none yet. */
export function ownNameHow({ id, aliases }: Distribution): Step['how'] {
  const known = isUnknown(aliases) ? [] : aliases;
  const names = known.length > 0 ? known : ['www.example.com'];
  const named = known.length > 0 ? '' : '.Aliases = {Quantity: 1, Items: ["www.example.com"]} | ';
  const made = newCertificate('us-east-1', names);
  return {
    cli: lines(
      made.cli,
      updateDistribution(
        id,
        `${named}.ViewerCertificate = {ACMCertificateArn: env.NEW_CERTIFICATE, SSLSupportMethod: "sni-only", MinimumProtocolVersion: "TLSv1.2_2021"}`,
      ),
    ),
    cloudFormation: lines(
      'Resources:',
      made.cloudFormation,
      `  ${logicalId('Distribution', id)}:`,
      '    Type: AWS::CloudFront::Distribution',
      '    Properties:',
      '      DistributionConfig:',
      `        Aliases: [${names.map(yaml).join(', ')}]`,
      '        ViewerCertificate:',
      `          AcmCertificateArn: !Ref ${made.logicalId} # made in us-east-1`,
      '          SslSupportMethod: sni-only',
      '          MinimumProtocolVersion: TLSv1.2_2021',
    ),
    terraform: lines(
      made.terraform,
      '',
      `resource "aws_cloudfront_distribution" "${hclName(id)}" {`,
      `  aliases = [${names.map(hcl).join(', ')}]`,
      '  viewer_certificate {',
      `    acm_certificate_arn      = aws_acm_certificate.${made.hclName}.arn # made in us-east-1`,
      '    ssl_support_method       = "sni-only"',
      '    minimum_protocol_version = "TLSv1.2_2021"',
      '  }',
      '}',
    ),
  };
}

/** Who shows a certificate to others. */
interface ShownBy {
  distributions: readonly Distribution[];
  listeners: readonly { listener: Listener; loadBalancer: { name: string; region: string } }[];
}

/** A new certificate for the names of another one, which is shown in its place by all that show that one. */
export function replaceCertificateHow(
  { arn, region }: Pick<Certificate, 'arn' | 'region'>,
  names: readonly string[],
  { distributions, listeners }: ShownBy,
): Step['how'] {
  const made = newCertificate(region, names);
  const shown = listeners.map(({ listener, loadBalancer }) => ({
    arn: listener.arn,
    region: loadBalancer.region,
    id: logicalId('Listener', loadBalancer.name, portOf(listener)),
    block: hclName('listener', loadBalancer.name, portOf(listener)),
    byDefault: !isUnknown(listener.certificates) && listener.certificates.some((one) => one.arn === arn && one.isDefault),
  }));
  return {
    cli: lines(
      made.cli,
      ...distributions.map(({ id }) => updateDistribution(id, '.ViewerCertificate.ACMCertificateArn = env.NEW_CERTIFICATE')),
      ...shown.flatMap((one) => listenerCommands(one, arn)),
    ),
    cloudFormation: lines(
      'Resources:',
      made.cloudFormation,
      ...distributions.flatMap(({ id }) => [
        `  ${logicalId('Distribution', id)}:`,
        '    Type: AWS::CloudFront::Distribution',
        '    Properties:',
        '      DistributionConfig:',
        '        ViewerCertificate:',
        `          AcmCertificateArn: !Ref ${made.logicalId} # made in us-east-1`,
      ]),
      ...shown.flatMap(({ id, byDefault }) => [
        `  ${id}${byDefault ? '' : 'Certificate'}:`,
        `    Type: AWS::ElasticLoadBalancingV2::Listener${byDefault ? '' : 'Certificate'}`,
        '    Properties:',
        '      Certificates:',
        `        - CertificateArn: !Ref ${made.logicalId}`,
      ]),
    ),
    terraform: lines(
      made.terraform,
      ...distributions.flatMap(({ id }) => [
        '',
        `resource "aws_cloudfront_distribution" "${hclName(id)}" {`,
        '  viewer_certificate {',
        `    acm_certificate_arn = aws_acm_certificate.${made.hclName}.arn # made in us-east-1`,
        '  }',
        '}',
      ]),
      ...shown.flatMap(({ block, byDefault }) => [
        '',
        `resource "aws_lb_listener${byDefault ? '' : '_certificate'}" "${block}" {`,
        `  certificate_arn = aws_acm_certificate.${made.hclName}.arn`,
        '}',
      ]),
    ),
  };
}

function listenerCommands({ arn, region, byDefault }: { arn: string; region: string; byDefault: boolean }, old: string): string[] {
  const at = `--region ${sh(region)} --listener-arn ${sh(arn)}`;
  const taken = '--certificates CertificateArn="$NEW_CERTIFICATE"';
  if (byDefault) return [`aws elbv2 modify-listener ${at} ${taken}`];
  return [
    `aws elbv2 add-listener-certificates ${at} ${taken}`,
    `aws elbv2 remove-listener-certificates ${at} --certificates ${sh(`CertificateArn=${old}`)}`,
  ];
}

function portOf({ port }: Listener): string {
  return isUnknown(port) ? '' : String(port);
}

/** Another certificate of a certificate authority of one's own choice in the place of an imported one; its ARN stays. */
export function importCertificateHow({ arn, region }: Certificate, name: string): Step['how'] {
  return {
    cli: `aws acm import-certificate --region ${sh(region)} --certificate-arn ${sh(arn)} --certificate fileb://certificate.pem --private-key fileb://private-key.pem --certificate-chain fileb://chain.pem`,
    // CloudFormation cannot import.
    cloudFormation: null,
    terraform: lines(
      `resource "aws_acm_certificate" "${hclName(name)}" {`,
      '  certificate_body  = file("certificate.pem")',
      '  private_key       = file("private-key.pem")',
      '  certificate_chain = file("chain.pem")',
      '}',
    ),
  };
}

/** The DNS records by which ACM sees whose the names are. https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html */
export function validateCertificateHow({ arn, region }: Certificate, name: string): Step['how'] {
  const block = hclName(name);
  return {
    cli: lines(
      `aws acm describe-certificate --region ${sh(region)} --certificate-arn ${sh(arn)} --query 'Certificate.[DomainValidationOptions,RenewalSummary.DomainValidationOptions]' # write the ResourceRecords into DNS`,
      `aws acm wait certificate-validated --region ${sh(region)} --certificate-arn ${sh(arn)}`,
    ),
    // The records are known only once the certificate is there.
    cloudFormation: null,
    terraform: lines(
      'data "aws_route53_zone" "of_names" {',
      `  name = ${hcl(name.replace(/^(\*\.)?[^.]+\.(?=.*\.)/, ''))} # the zone of the names`,
      '}',
      '',
      `resource "aws_route53_record" "${block}_validation" {`,
      `  for_each = { for option in aws_acm_certificate.${block}.domain_validation_options : option.domain_name => option }`,
      '  zone_id  = data.aws_route53_zone.of_names.zone_id',
      '  name     = each.value.resource_record_name',
      '  type     = each.value.resource_record_type',
      '  records  = [each.value.resource_record_value]',
      '  ttl      = 300',
      '}',
    ),
  };
}
