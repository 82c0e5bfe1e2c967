import { distributionHow } from './cloudfront-steps';
import { hcl, hclName, indent, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** Aliases to CloudFront name this zone. https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';

/** A name in Route 53 that is to lead to AWS's own name. */
interface AliasName {
  zoneId: string;
  host: string;
  target: string;
}

/** A load balancer as an alias' target; null for CloudFront. */
type Balancer = { arn: string; name: string; region: string } | null;

/** Names get an AAAA record beside the A record that they have. https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-cloudfront-distribution.html */
export function ipv6RecordsHow(names: readonly AliasName[], balancer: Balancer): Step['how'] {
  const zone =
    balancer === null
      ? { sh: CLOUDFRONT_ZONE, yaml: CLOUDFRONT_ZONE, hcl: `"${CLOUDFRONT_ZONE}"` }
      : {
          sh: '$TARGET_ZONE',
          yaml: `!GetAtt ${logicalId('LoadBalancer', balancer.name)}.CanonicalHostedZoneID`,
          hcl: `aws_lb.${hclName(balancer.name)}.zone_id`,
        };
  return {
    cli: lines(
      balancer === null
        ? null
        : `TARGET_ZONE=$(aws elbv2 describe-load-balancers --region ${sh(balancer.region)} --load-balancer-arns ${sh(balancer.arn)} --query 'LoadBalancers[0].CanonicalHostedZoneId' --output text)`,
      ...names.map(({ zoneId, host, target }) => {
        const change = `{Changes: [{Action: "CREATE", ResourceRecordSet: {Name: $name, Type: "AAAA", AliasTarget: {HostedZoneId: $zone, DNSName: $target, EvaluateTargetHealth: false}}}]}`;
        return `aws route53 change-resource-record-sets --hosted-zone-id ${sh(zoneId)} --change-batch "$(jq -n --arg name ${sh(host)} --arg zone "${zone.sh}" --arg target ${sh(target)} ${sh(change)})"`;
      }),
    ),
    cloudFormation: lines(
      'Resources:',
      ...names.map(({ zoneId, host, target }) =>
        lines(
          `  ${logicalId('Ipv6', host)}:`,
          '    Type: AWS::Route53::RecordSet',
          '    Properties:',
          `      HostedZoneId: ${yaml(zoneId)}`,
          `      Name: ${yaml(host)}`,
          '      Type: AAAA',
          '      AliasTarget:',
          `        HostedZoneId: ${zone.yaml}`,
          `        DNSName: ${yaml(target)}`,
        ),
      ),
    ),
    terraform: lines(
      ...names.map(({ zoneId, host, target }) =>
        lines(
          `resource "aws_route53_record" "${hclName(host, 'ipv6')}" {`,
          `  zone_id = ${hcl(zoneId)}`,
          `  name    = ${hcl(host)}`,
          '  type    = "AAAA"',
          '  alias {',
          indent(
            lines(`name                   = ${hcl(target)}`, `zone_id                = ${zone.hcl}`, 'evaluate_target_health = false'),
            4,
          ),
          '  }',
          '}',
        ),
      ),
    ),
  };
}

/** A distribution answers over IPv6 as well. */
export function distributionIpv6How(id: string): Step['how'] {
  return distributionHow(id, { filter: '.IsIPV6Enabled = true', cloudFormation: 'IPV6Enabled: true', terraform: 'is_ipv6_enabled = true' });
}

/** A connection group, by which tenants are reached, answers over IPv6 as well. */
export function connectionGroupIpv6How(id: string): Step['how'] {
  return {
    cli: `aws cloudfront update-connection-group --id ${sh(id)} --if-match "$(aws cloudfront get-connection-group --identifier ${sh(id)} --query ETag --output text)" --ipv6-enabled`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('ConnectionGroup', id)}:`,
      '    Type: AWS::CloudFront::ConnectionGroup',
      '    Properties:',
      '      Ipv6Enabled: true',
    ),
    // The provider's version 5 does not have it.
    terraform: null,
  };
}

/** A load balancer answers over IPv6 as well; each of its subnets needs a range of IPv6. */
export function loadBalancerIpv6How({ arn, name, region }: NonNullable<Balancer>): Step['how'] {
  return {
    cli: `aws elbv2 set-ip-address-type --region ${sh(region)} --load-balancer-arn ${sh(arn)} --ip-address-type dualstack`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('LoadBalancer', name)}:`,
      '    Type: AWS::ElasticLoadBalancingV2::LoadBalancer',
      '    Properties:',
      '      IpAddressType: dualstack',
    ),
    terraform: lines(`resource "aws_lb" "${hclName(name)}" {`, '  ip_address_type = "dualstack"', '}'),
  };
}
