/**
 * Exactly the actions that a scan calls, by service, and one that AWS asks for behind them. Names are those of the Service Authorization
 * Reference, https://docs.aws.amazon.com/service-authorization/latest/reference/. All of them only read.
 */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  acm: ['DescribeCertificate', 'ListTagsForCertificate'],
  cloudfront: [
    'GetDistributionConfig',
    'GetDistributionTenant',
    'GetVpcOrigin',
    'ListCachePolicies',
    'ListConnectionGroups',
    'ListContinuousDeploymentPolicies',
    'ListDistributionTenants',
    'ListDistributions',
    'ListFunctions',
    'ListOriginAccessControls',
    'ListOriginRequestPolicies',
    'ListResponseHeadersPolicies',
    'ListTagsForResource',
    'ListVpcOrigins',
  ],
  ec2: [
    'DescribeFlowLogs',
    'DescribeInternetGateways',
    'DescribeManagedPrefixLists',
    'DescribeNetworkAcls',
    'DescribeNetworkInterfaces',
    'DescribeRegions',
    'DescribeRouteTables',
    'DescribeSecurityGroupRules',
    'DescribeSecurityGroups',
    'DescribeSubnets',
    'DescribeVpcBlockPublicAccessOptions',
    'DescribeVpcEncryptionControls',
    'DescribeVpcEndpoints',
    'DescribeVpcs',
    'GetManagedPrefixListEntries',
  ],
  ecs: [
    'DescribeCapacityProviders',
    'DescribeClusters',
    'DescribeContainerInstances',
    'DescribeGateway',
    'DescribeGatewayResources',
    'DescribeServiceRevisions',
    'DescribeServices',
    'DescribeTaskDefinition',
    'DescribeTasks',
    'ListClusters',
    'ListGateways',
    'ListServices',
    'ListTasks',
  ],
  elasticloadbalancing: [
    'DescribeListenerAttributes',
    'DescribeListenerCertificates',
    'DescribeListeners',
    'DescribeLoadBalancerAttributes',
    'DescribeLoadBalancers',
    'DescribeRules',
    'DescribeSSLPolicies',
    'DescribeTags',
    'DescribeTargetGroupAttributes',
    'DescribeTargetGroups',
    'DescribeTargetHealth',
    'DescribeTrustStores',
    // Not called: wafv2:ListResourcesForWebACL needs it for load balancers.
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswafv2.html
    'DescribeWebACLAssociation',
  ],
  guardduty: ['GetDetector', 'ListDetectors'],
  inspector2: ['BatchGetAccountStatus'],
  logs: ['DescribeDeliveries', 'DescribeDeliveryDestinations', 'DescribeDeliverySources'],
  route53: ['ListHostedZones', 'ListResourceRecordSets'],
  shield: ['GetSubscriptionState', 'ListProtections'],
  sts: ['GetCallerIdentity'],
  wafv2: ['GetLoggingConfiguration', 'GetWebACL', 'ListResourcesForWebACL', 'ListWebACLs'],
};

/** The actions that no scan calls itself. */
export const ASKED_FOR_BEHIND: readonly string[] = ['elasticloadbalancing:DescribeWebACLAssociation'];

/** The identity policy that lets a scan read everything it looks at, in IAM's policy language. */
export const IAM_POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'HoplensReads',
      Effect: 'Allow',
      Action: Object.entries(ACTIONS).flatMap(([service, names]) => names.map((name) => `${service}:${name}`)),
      // Lists and most descriptions take no resource: https://docs.aws.amazon.com/service-authorization/latest/reference/
      Resource: '*',
    },
  ],
} as const;
