/** The trust policy of a role that Hoplens assumes from another account; account number and external ID are examples to replace. */
export const TRUST_POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 'sts:AssumeRole',
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
      Condition: { StringEquals: { 'sts:ExternalId': 'CHOOSE-A-LONG-RANDOM-VALUE' } },
    },
  ],
} as const;
