import { describe, expect, it } from 'vitest';

import { certificate, distribution, listener, loadBalancer } from '@/lib/testing/sample-parts';

import { newCertificate, ownNameHow, replaceCertificateHow, validateCertificateHow } from './certificate-how';

const NAMES = ['example.com', '*.example.com'];

describe('newCertificate', () => {
  it('asks for all names, quoted for each tool', () => {
    const { cli, cloudFormation, terraform } = newCertificate('eu-west-1', NAMES);
    expect(cli).toContain("--domain-name example.com --subject-alternative-names '*.example.com'");
    expect(cloudFormation).toContain('SubjectAlternativeNames: ["*.example.com"]');
    expect(terraform).toContain('subject_alternative_names = ["*.example.com"]');
  });
});

describe('ownNameHow', () => {
  it('keeps the names that a distribution has', () => {
    const how = ownNameHow(distribution({ aliases: ['shop.example.com'] }));
    expect(how.cli).toContain('--domain-name shop.example.com');
    expect(how.cli).not.toContain('.Aliases =');
  });

  it('gives a name where there is none', () => {
    const how = ownNameHow(distribution({ aliases: [] }));
    expect(how.cli).toContain('.Aliases = {Quantity: 1, Items: ["www.example.com"]}');
    expect(how.terraform).toContain('aliases = ["www.example.com"]');
  });
});

describe('replaceCertificateHow', () => {
  const old = certificate('origin', NAMES);
  const shownBy = (isDefault: boolean) => ({
    distributions: [],
    listeners: [{ listener: listener({ certificates: [{ arn: old.arn, isDefault }] }), loadBalancer: loadBalancer() }],
  });

  it('changes the default certificate of a listener', () => {
    const how = replaceCertificateHow(old, NAMES, shownBy(true));
    expect(how.cli).toContain('aws elbv2 modify-listener --region eu-west-1');
    expect(how.cli).not.toContain('remove-listener-certificates');
    expect(how.cloudFormation).toContain('Type: AWS::ElasticLoadBalancingV2::Listener\n');
  });

  it('takes the place of another certificate of a listener', () => {
    const how = replaceCertificateHow(old, NAMES, shownBy(false));
    expect(how.cli).toMatch(/add-listener-certificates .*\n.*remove-listener-certificates .*certificate\/origin$/);
    expect(how.terraform).toContain('resource "aws_lb_listener_certificate"');
  });

  it('takes the place of a distribution’s', () => {
    const how = replaceCertificateHow(old, NAMES, { distributions: [distribution()], listeners: [] });
    expect(how.cli).toContain('.ViewerCertificate.ACMCertificateArn = env.NEW_CERTIFICATE');
  });
});

describe('validateCertificateHow', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['*.shop.example.com', 'example.com'],
    ['example.com', 'example.com'],
  ])('looks for the zone of %s', (name, zone) => {
    expect(validateCertificateHow(certificate('x', [name]), name).terraform).toContain(`name = "${zone}"`);
  });
});
