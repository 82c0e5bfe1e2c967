import { acm } from './acm';
import { cloudFront } from './cloudfront/cloudfront';
import { ec2 } from './ec2/ec2';
import { ecs } from './ecs/ecs';
import { classicLoadBalancing } from './elb/classic-load-balancing';
import { elasticLoadBalancing } from './elb/elastic-load-balancing';
import { guardDuty } from './guardduty';
import { inspector2 } from './inspector2';
import { logs } from './logs';
import { route53 } from './route-53';
import type { SampleService } from './service';
import { shield } from './shield';
import { sts } from './sts';
import { wafv2 } from './wafv2';

/** Every service of the endpoint; of one signing name, those of a certain version first. */
export const ALL_SERVICES: readonly SampleService[] = [
  ...[acm, cloudFront, ec2, ecs, classicLoadBalancing, elasticLoadBalancing, guardDuty],
  ...[inspector2, logs, route53, shield, sts, wafv2],
];
