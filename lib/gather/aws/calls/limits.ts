/** So many calls at once, then so many per second. */
export interface Limit {
  burst: number;
  refillPerSecond: number;
}

/** Limits by bucket name that replace the ones below; `*` replaces all that are not named. */
export type LimitTable = Readonly<Record<string, Limit>>;

/** An endpoint inside this process has none of AWS's limits. */
export const IN_PROCESS_LIMITS: LimitTable = { '*': { burst: 200, refillPerSecond: 2_000 } };

interface BucketRule {
  bucket: string;
  actions: RegExp;
  limit: Limit;
}

/**
 * Which actions draw on one bucket, per account and Region. First match counts.
 * - Elastic Load Balancing: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html
 * - ECS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
 * - WAF: https://docs.aws.amazon.com/waf/latest/developerguide/limits.html
 * - ACM: https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html
 * - Route 53: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html
 * - CloudFront publishes none; 10 and 5 are what open-source collectors settled on.
 */
const RULES: readonly BucketRule[] = [
  rule('elb-trust-store-read', /^elasticloadbalancing:DescribeTrustStores$/, 40, 10),
  rule('elb-read', /^elasticloadbalancing:/, 40, 10),
  rule('ecs-cluster-resource-read', /^ecs:(ListTasks|DescribeTasks|DescribeContainerInstances)$/, 100, 20),
  rule('ecs-service-read', /^ecs:(ListServices|DescribeServices)$/, 100, 20),
  rule('ecs-deployment-read', /^ecs:DescribeServiceRevisions$/, 50, 20),
  rule('ecs-task-definition-read', /^ecs:DescribeTaskDefinition$/, 50, 20),
  rule('ecs-capacity-provider-read', /^ecs:DescribeCapacityProviders$/, 50, 20),
  rule('ecs-cluster-read', /^ecs:/, 50, 20),
  rule('cloudfront', /^cloudfront:/, 10, 5),
  rule('wafv2-resources', /^wafv2:ListResourcesForWebACL$/, 1, 1),
  rule('wafv2-read', /^wafv2:/, 5, 5),
  rule('acm-describe', /^acm:DescribeCertificate$/, 10, 10),
  rule('acm-tags', /^acm:ListTagsForCertificate$/, 10, 10),
  rule('route53', /^route53:/, 5, 5),
];

/** EC2 limits each action by itself: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html */
const EC2: Limit = { burst: 100, refillPerSecond: 20 };

/** Services that publish no number. */
const CAUTIOUS: Limit = { burst: 10, refillPerSecond: 5 };

/** The bucket that an IAM action draws on, and its limit. */
export function bucketOf(action: string, overrides: LimitTable = {}): { bucket: string; limit: Limit } {
  const known = RULES.find(({ actions }) => actions.test(action));
  const bucket = known?.bucket ?? (action.startsWith('ec2:') ? action : action.slice(0, action.indexOf(':')));
  const limit = overrides[bucket] ?? overrides['*'] ?? known?.limit ?? (action.startsWith('ec2:') ? EC2 : CAUTIOUS);
  return { bucket, limit };
}

function rule(bucket: string, actions: RegExp, burst: number, refillPerSecond: number): BucketRule {
  return { bucket, actions, limit: { burst, refillPerSecond } };
}
