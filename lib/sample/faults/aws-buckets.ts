/** One of AWS's request rate limits: so many calls at once, then so many per second. */
export interface AwsBucket {
  name: string;
  burst: number;
  refillPerSecond: number;
}

const ECS_CLUSTER_RESOURCE = ['ListTasks', 'DescribeTasks', 'ListContainerInstances', 'DescribeContainerInstances'];
const ECS_SERVICE = ['ListServices', 'DescribeServices', 'DescribeTaskSets', 'DescribeExpressGatewayService'];
const ECS_DEPLOYMENT = ['DescribeServiceRevisions', 'ListServiceDeployments', 'DescribeServiceDeployments'];
const ELB_TRUST_STORE = ['DescribeTrustStores', 'DescribeTrustStoreAssociations'];
const WAF_RESOURCE = ['GetWebACLForResource', 'ListResourcesForWebACL'];

/**
 * The bucket that a call takes its token from, per account and region. Sources:
 * - ELBv2: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html
 * - ECS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
 * - EC2, per action: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 * - WAFv2: https://docs.aws.amazon.com/waf/latest/developerguide/limits.html
 * - ACM: https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html
 * - Route 53: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html
 * - CloudFront publishes no numbers; 10 and 5 are what open-source collectors settled on.
 * Other services are not limited here.
 */
export function awsBucketOf(service: string, operation: string): AwsBucket | undefined {
  switch (service) {
    case 'elasticloadbalancing':
      return ELB_TRUST_STORE.includes(operation) ? bucket('elb-trust-store-read', 40, 10) : bucket('elb-read', 40, 10);
    case 'ecs':
      return ecsBucket(operation);
    case 'ec2':
      return bucket(`ec2-${operation}`, 100, 20);
    case 'cloudfront':
      return bucket('cloudfront', 10, 5);
    case 'wafv2':
      return WAF_RESOURCE.includes(operation) ? bucket(`wafv2-${operation}`, 1, 1) : bucket('wafv2-read', 5, 5);
    case 'acm':
      if (operation === 'DescribeCertificate') return bucket('acm-describe', 10, 10);
      return operation === 'ListTagsForCertificate' ? bucket('acm-tags', 10, 10) : bucket('acm-list', 8, 8);
    case 'route53':
      return bucket('route53', 5, 5);
    default:
      return undefined;
  }
}

function ecsBucket(operation: string): AwsBucket {
  if (ECS_CLUSTER_RESOURCE.includes(operation)) return bucket('ecs-cluster-resource-read', 100, 20);
  if (ECS_SERVICE.includes(operation)) return bucket('ecs-service-read', 100, 20);
  if (ECS_DEPLOYMENT.includes(operation)) return bucket('ecs-deployment-read', 50, 20);
  if (operation === 'DescribeTaskDefinition') return bucket('ecs-task-definition-read', 50, 20);
  if (operation === 'DescribeCapacityProviders') return bucket('ecs-capacity-provider-read', 50, 20);
  if (operation === 'ListTagsForResource') return bucket('ecs-tag-read', 50, 20);
  return bucket('ecs-cluster-read', 50, 20);
}

function bucket(name: string, burst: number, refillPerSecond: number): AwsBucket {
  return { name, burst, refillPerSecond };
}
