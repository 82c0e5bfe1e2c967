import { type AssumableRole, type CloudFrontRecords, cloudFrontRecords, type SampleAccount } from '../account';
import type { RegionRecords } from '../region-records';

interface AccountOptions {
  name: string;
  accountId: string;
  regions: Readonly<Record<string, RegionRecords>>;
  enabledRegions?: readonly string[];
  cloudFront?: Partial<CloudFrontRecords>;
  hostedZones?: SampleAccount['hostedZones'];
  shield?: SampleAccount['shield'];
  faults?: SampleAccount['faults'];
}

/** The regions that every account has without opting in. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
export const DEFAULT_REGIONS: readonly string[] = [
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ca-central-1'],
  ...['eu-central-1', 'eu-north-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'sa-east-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];

/** An account with its keys, the default regions enabled, and a role to assume. */
export function sampleAccount(options: AccountOptions): SampleAccount {
  const { name, accountId } = options;
  return {
    name,
    accountId,
    accessKeyId: `AKIAEXAMPLE${accountId.slice(-9)}`,
    secretAccessKey: `sample/${name}/EXAMPLEKEY`,
    regions: options.regions,
    enabledRegions: options.enabledRegions ?? DEFAULT_REGIONS,
    cloudFront: cloudFrontRecords(options.cloudFront ?? {}),
    hostedZones: options.hostedZones ?? [],
    shield: options.shield ?? { active: false, protections: [] },
    roles: [readOnlyRole(accountId, name)],
    faults: options.faults ?? [],
  };
}

function readOnlyRole(accountId: string, name: string): AssumableRole {
  return { arn: `arn:aws:iam::${accountId}:role/hoplens-read-only`, externalId: `hoplens-${name}` };
}
