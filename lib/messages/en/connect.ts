/** How to connect an account. */
export const connect = {
  title: 'Connect an AWS account',
  lead: 'Hoplens reads with the AWS credentials of the machine that it runs on. It calls only Describe, Get and List actions, and never writes, starts, stops or probes anything.',
  state: {
    found: 'AWS credentials were found on this machine.',
    missing: 'No AWS credentials were found on this machine.',
    endpoint: 'Calls go to AWS_ENDPOINT_URL: {url}',
    scan: 'Start a scan',
  },
  steps: {
    credentials: {
      title: 'Credentials',
      body: 'The standard chain of the AWS SDK is used, in its order: environment variables, the shared profile and SSO, web identity, container role, instance role. Any of these is enough:',
      after:
        'Start Hoplens again after changing environment variables. Expired credentials end a scan with one sentence; what was read until then is kept.',
    },
    policy: {
      title: 'What Hoplens may read',
      body: 'Attach this policy to the user or role. It is exactly the {count, plural, one {# action} other {# actions}} that Hoplens calls. Leave out what you do not want to show: it is then listed as not read, with the action to allow.',
      show: 'The policy, {count, plural, one {# action} other {# actions}}',
    },
    role: {
      title: 'A role, in this account or another',
      body: 'Give the role the policy above, and let the account that Hoplens runs in assume it. The external ID is a long random value that only the two of you know; it keeps others from using the role through a third party.',
      after: 'Replace the account number and the external ID, then name the role and the external ID on the scan page.',
    },
    regions: {
      title: 'Regions and scope',
      body: 'All enabled regions are read unless the scan names some. CloudFront, its certificates, web ACLs and log deliveries are always read in us-east-1. A scope (distributions, domains, tags, load balancers, clusters) keeps only what is connected to it.',
    },
    privacy: {
      title: 'What is never kept',
      body: 'These are replaced while reading by a mark that they were there and a keyed fingerprint, by which equal values can be recognised:',
      items: {
        originHeaders: 'values of custom headers that CloudFront sends to origins',
        ruleHeaders: 'header values in listener rules, except standard headers that hold no secret',
        environment: 'environment variables and commands in task definitions',
        oidc: 'client secrets of OpenID Connect actions',
        bodies: 'bodies of fixed responses',
      },
      after: 'Everything stays in this process: nothing is sent anywhere but to AWS.',
    },
  },
};
export type ConnectMessages = typeof connect;
