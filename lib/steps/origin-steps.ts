import { linkChain } from '@/lib/chain/link-chain';
import type { Edit } from '@/lib/edits/setting';
import { originId } from '@/lib/edits/subject-ids';
import type { Inventory } from '@/lib/inventory/inventory';

import { distributionStep, type DistributionPart } from './cloudfront-steps';
import { originPart, vpcOriginHow } from './origin-how';
import { hcl, jqText, lines, yaml } from './quote';
import { type Step, step } from './step';

/** Settings of an origin. */
export function originSteps(inventory: Inventory, { setting, subject, value }: Edit): Step[] {
  const link = linkChain(inventory).originLinks.find(({ distribution, origin }) => originId(distribution.id, origin.id) === subject);
  if (link === undefined) return [];
  const { origin, distribution, vpcOrigin } = link;
  const inside = origin.vpc !== null;
  if (setting === 'OriginProtocolPolicy' && inside) return vpcOrigin?.known === true ? [vpcOriginStep(vpcOrigin.value.id, value)] : [];
  const part = settingPart(setting, value, inside ? VPC : CUSTOM);
  return [distributionStep(distribution.id, `${origin.id}: ${setting} = ${value}`, originPart(origin.id, part))];
}

/** Where an origin's own settings stand. */
const CUSTOM = { key: 'CustomOriginConfig', block: 'custom_origin_config' };
const VPC = { key: 'VpcOriginConfig', block: 'vpc_origin_config' };

function settingPart(setting: Edit['setting'], value: string, { key, block }: typeof CUSTOM): DistributionPart {
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
    vpcOriginHow(id, {
      filter: `.OriginProtocolPolicy = ${jqText(policy)}`,
      cloudFormation: `OriginProtocolPolicy: ${policy}`,
      terraform: `origin_protocol_policy = ${hcl(policy)}`,
    }),
  );
}
