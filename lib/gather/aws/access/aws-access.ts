/** Temporary or lasting keys, as the SDK takes them. */
export interface AwsKeys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

/** How to reach an AWS account. Everything left out follows the SDK's standard chain. */
export interface AwsAccess {
  profile?: string;
  /** A role to assume with what the chain (or `credentials`) gives. */
  roleArn?: string;
  externalId?: string;
  /** One address for every service, such as an emulator's; AWS's own unless named. */
  endpoint?: string;
  /** Keys to use instead of the standard chain. */
  credentials?: () => Promise<AwsKeys>;
  /** Regions to read; all that are enabled unless named. */
  regions?: readonly string[];
}
