import { linkChain } from '@/lib/chain/link-chain';
import type { Edit } from '@/lib/edits/setting';
import { originId } from '@/lib/edits/subject-ids';
import type { Inventory } from '@/lib/inventory/inventory';

import { distributionStep, type DistributionPart } from './cloudfront-steps';
import { hcl, hclName, indent, jqText, lines, logicalId, sh, yaml } from './quote';
import { type Step, step } from './step';

/** Settings of an origin. */
export function originSteps(inventory: Inventory, { setting, subject, value }: Edit): Step[] {
  const link = linkChain(inventory).originLinks.find(({ distribution, origin }) => originId(distribution.id, origin.id) === subject);
  if (link === undefined) return [];
  const { origin, distribution, vpcOrigin } = link;
  const inside = origin.vpc !== null;
  if (setting === 'OriginProtocolPolicy' && inside) return vpcOrigin?.known === true ? [vpcOriginStep(vpcOrigin.value.id, value)] : [];
  const part = originPart(setting, value, inside ? VPC : CUSTOM);
  return [
    distributionStep(distribution.id, `${origin.id}: ${setting} = ${value}`, {
      filter: `(.Origins.Items[] | select(.Id == ${jqText(origin.id)})) |= (${part.filter})`,
      cloudFormation: lines('Origins:', `  - Id: ${yaml(origin.id)}`, indent(part.cloudFormation, 4)),
      terraform: lines('origin {', `  origin_id = ${hcl(origin.id)}`, indent(part.terraform, 2), '}'),
    }),
  ];
}

/** Where an origin's own settings stand. */
const CUSTOM = { key: 'CustomOriginConfig', block: 'custom_origin_config' };
const VPC = { key: 'VpcOriginConfig', block: 'vpc_origin_config' };

function originPart(setting: Edit['setting'], value: string, { key, block }: typeof CUSTOM): DistributionPart {
  if (setting === 'DomainName') {
    return {
      filter: `.DomainName = ${jqText(value)}`,
      cloudFormation: `DomainName: ${yaml(value)}`,
      terraform: `domain_name = ${hcl(value)}`,
    };
  }
  const number = setting === 'OriginReadTimeout';
  return {
    filter: `.${key}.${setting} = ${number ? value : jqText(value)}`,
    cloudFormation: lines(`${key}:`, `  ${setting}: ${value}`),
    terraform: lines(`${block} {`, `  ${number ? 'origin_read_timeout' : 'origin_protocol_policy'} = ${number ? value : hcl(value)}`, '}'),
  };
}

/** A VPC origin has its protocol policy itself. */
function vpcOriginStep(id: string, policy: string): Step {
  return step(
    'update-vpc-origin',
    { vpcOrigin: id, setting: `OriginProtocolPolicy = ${policy}` },
    {
      cli: lines(
        `aws cloudfront get-vpc-origin --id ${sh(id)} > vpc-origin.json`,
        `jq ${sh(`.VpcOrigin.VpcOriginEndpointConfig | .OriginProtocolPolicy = ${jqText(policy)}`)} vpc-origin.json > changed.json`,
        `aws cloudfront update-vpc-origin --id ${sh(id)} --if-match "$(jq -r .ETag vpc-origin.json)" --vpc-origin-endpoint-config file://changed.json`,
      ),
      cloudFormation: lines(
        'Resources:',
        `  ${logicalId('VpcOrigin', id)}:`,
        '    Type: AWS::CloudFront::VpcOrigin',
        '    Properties:',
        '      VpcOriginEndpointConfig:',
        `        OriginProtocolPolicy: ${policy}`,
      ),
      terraform: lines(
        `resource "aws_cloudfront_vpc_origin" "${hclName(id)}" {`,
        '  vpc_origin_endpoint_config {',
        `    origin_protocol_policy = ${hcl(policy)}`,
        '  }',
        '}',
      ),
    },
  );
}
