import { cloudFront } from './cloudfront/cloudfront';
import { ecs } from './ecs/ecs';
import { elasticLoadBalancing } from './elb/elastic-load-balancing';
import type { SampleService } from './service';
import { sts } from './sts';

/** Every service of the endpoint. */
export const ALL_SERVICES: readonly SampleService[] = [cloudFront, ecs, elasticLoadBalancing, sts];
