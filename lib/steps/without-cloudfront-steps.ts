import { draftOf } from '@/lib/edits/draft';
import type { Edit } from '@/lib/edits/setting';
import { type Front, frontOf } from '@/lib/edits/settings/without-cloudfront';
import { ingressId } from '@/lib/edits/subject-ids';
import type { Inventory } from '@/lib/inventory/inventory';
import type { HostedZone } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';
import { typedHost } from '@/lib/trace/typed-host';

import { updateDistribution } from './cloudfront-steps';
import { ingressSteps } from './ingress-steps';
import { certificateSteps } from './load-balancer-steps';
import { verify } from './replace-target-group';
import { secretHeaderSteps } from './secret-header-steps';
import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import { type Step, step } from './step';

/** Everything that the load balancer must be ready for stands before the names move: nobody loses a request. */
export function withoutCloudFrontSteps(inventory: Inventory, { subject, value }: Edit): Step[] {
  const front = value === 'removed' ? frontOf(draftOf(inventory), subject) : null;
  if (front === null) return [];
  const { names, loadBalancer, listener, port } = front;
  const [group] = isUnknown(loadBalancer.securityGroups) ? [] : loadBalancer.securityGroups;
  const [first] = names;
  return [
    ...(names.length === 0 ? [] : certificateSteps(listener.arn, loadBalancer.region, names, `${loadBalancer.name}:${String(port)}`)),
    ...webAclStep(inventory, front),
    ...(group === undefined ? [] : ingressSteps(inventory, { setting: 'Ingress', subject: ingressId(group, port), value: 'anywhere' })),
    ...secretHeaderSteps(inventory, { setting: 'SecretHeader', subject: loadBalancer.arn, value: 'none' }).filter(
      ({ how }) => how.cli !== null,
    ),
    ...(names.length === 0 ? [] : [moveNames(inventory, front)]),
    ...(first === undefined ? [] : [verify(`https://${typedHost(first)}/`)]),
    ...(names.length === 0 ? [] : [releaseNames(front)]),
    deleteDistribution(front),
  ];
}

/** A web ACL of CloudFront's scope cannot be put before a load balancer: it needs one like it in the Region. */
function webAclStep({ webAcls }: Inventory, { distribution, loadBalancer }: Front): Step[] {
  const id = distribution.webAclId;
  if (isUnknown(id) || id === null || id === '') return [];
  const name = webAcls.find(({ arn }) => arn === id)?.name ?? id.split('/').at(-2) ?? id;
  const { region, arn } = loadBalancer;
  const id_ = id.split('/').at(-1) ?? '';
  return [
    step(
      'associate-web-acl',
      { webAcl: name, loadBalancer: loadBalancer.name },
      {
        cli: lines(
          `aws wafv2 get-web-acl --region us-east-1 --scope CLOUDFRONT --name ${sh(name)} --id ${sh(id_)} --query WebACL > web-acl.json`,
          `jq ${sh('{Name: (.Name + "-regional"), Scope: "REGIONAL", DefaultAction, Rules, VisibilityConfig, CustomResponseBodies, TokenDomains} | with_entries(select(.value != null))')} web-acl.json > regional.json`,
          `WEB_ACL=$(aws wafv2 create-web-acl --region ${sh(region)} --cli-input-json file://regional.json --query Summary.ARN --output text)`,
          `aws wafv2 associate-web-acl --region ${sh(region)} --web-acl-arn "$WEB_ACL" --resource-arn ${sh(arn)}`,
        ),
        cloudFormation: lines(
          'Resources:',
          `  ${logicalId('WebAclOf', loadBalancer.name)}:`,
          '    Type: AWS::WAFv2::WebACLAssociation',
          '    Properties:',
          `      ResourceArn: ${yaml(arn)}`,
          '      WebACLArn: # of a web ACL with Scope REGIONAL',
        ),
        terraform: lines(
          `resource "aws_wafv2_web_acl_association" "${hclName(loadBalancer.name)}" {`,
          `  resource_arn = ${hcl(arn)}`,
          `  web_acl_arn  = aws_wafv2_web_acl.${hclName(name, 'regional')}.arn`,
          '}',
        ),
      },
    ),
  ];
}

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-elb-load-balancer.html */
function moveNames({ hostedZones }: Inventory, { names, loadBalancer, dnsName }: Front): Step {
  const target = `dualstack.${dnsName.toLowerCase()}`;
  const zone = `aws elbv2 describe-load-balancers --region ${sh(loadBalancer.region)} --load-balancer-arns ${sh(loadBalancer.arn)} --query 'LoadBalancers[0].CanonicalHostedZoneId' --output text`;
  const moved = names.map((name) => ({ name, zone: zoneOf(hostedZones, name) }));
  const changes = moved.map(({ name, zone: own }) => {
    const alias = `"AliasTarget":{"HostedZoneId":"'"$LOAD_BALANCER_ZONE"'","DNSName":${JSON.stringify(target)},"EvaluateTargetHealth":false}`;
    const batch = `'{"Changes":[{"Action":"UPSERT","ResourceRecordSet":{"Name":${JSON.stringify(name)},"Type":"A",${alias}}}]}'`;
    return `aws route53 change-resource-record-sets --hosted-zone-id ${sh(own ?? 'ZONE_ID')} --change-batch ${batch}`;
  });
  return step(
    'move-names',
    { names: names.join(', '), loadBalancer: loadBalancer.name },
    {
      cli: lines(`LOAD_BALANCER_ZONE=$(${zone})`, ...changes),
      cloudFormation: lines(
        'Resources:',
        ...moved.map(({ name, zone: own }) =>
          lines(
            `  ${logicalId('Record', name)}:`,
            '    Type: AWS::Route53::RecordSet',
            '    Properties:',
            `      HostedZoneId: ${own ?? '# the zone of the name'}`,
            `      Name: ${yaml(name)}`,
            '      Type: A',
            '      AliasTarget:',
            `        DNSName: !GetAtt ${logicalId('LoadBalancer', loadBalancer.name)}.DNSName`,
            `        HostedZoneId: !GetAtt ${logicalId('LoadBalancer', loadBalancer.name)}.CanonicalHostedZoneID`,
          ),
        ),
      ),
      terraform: moved
        .map(({ name, zone: own }) =>
          lines(
            `resource "aws_route53_record" "${hclName(name)}" {`,
            `  zone_id = ${own === null ? 'data.aws_route53_zone.own.zone_id' : hcl(own)}`,
            `  name    = ${hcl(name)}`,
            '  type    = "A"',
            '  alias {',
            `    name                   = aws_lb.${hclName(loadBalancer.name)}.dns_name`,
            `    zone_id                = aws_lb.${hclName(loadBalancer.name)}.zone_id`,
            '    evaluate_target_health = false',
            '  }',
            '}',
          ),
        )
        .join('\n\n'),
    },
  );
}

/** The public zone that a name stands in: the one with the longest name. */
function zoneOf(zones: readonly HostedZone[], name: string): string | null {
  const own = zones.filter((zone) => !zone.private && (name === zone.name || name.endsWith(`.${zone.name}`)));
  return own.sort((a, b) => b.name.length - a.name.length)[0]?.id ?? null;
}

function releaseNames({ distribution, names }: Front): Step {
  const { id } = distribution;
  return step(
    'release-names',
    { names: names.join(', '), distribution: id },
    { cli: updateDistribution(id, '.Aliases = {Quantity: 0} | .Enabled = false') },
  );
}

function deleteDistribution({ distribution: { id } }: Front): Step {
  const cli = `aws cloudfront delete-distribution --id ${sh(id)} --if-match "$(aws cloudfront get-distribution-config --id ${sh(id)} --query ETag --output text)"`;
  return step('delete-distribution', { distribution: id }, { cli });
}
