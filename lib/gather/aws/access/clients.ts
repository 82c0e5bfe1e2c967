import { ACMClient } from '@aws-sdk/client-acm';
import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EC2Client } from '@aws-sdk/client-ec2';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { GuardDutyClient } from '@aws-sdk/client-guardduty';
import { Inspector2Client } from '@aws-sdk/client-inspector2';
import { Route53Client } from '@aws-sdk/client-route-53';
import { ShieldClient } from '@aws-sdk/client-shield';
import { STSClient } from '@aws-sdk/client-sts';
import { WAFV2Client } from '@aws-sdk/client-wafv2';

import type { AwsKeys } from './aws-access';

export interface ClientOptions {
  endpoint: string | null;
  credentials(): Promise<AwsKeys>;
  /** Milliseconds. */
  connectionMs: number;
  /** Milliseconds. */
  answerMs: number;
}

/** One client per service and Region, made when first asked for. */
export interface AwsClients {
  acm(region: string): ACMClient;
  cloudFront(region: string): CloudFrontClient;
  ec2(region: string): EC2Client;
  ecs(region: string): ECSClient;
  classicElb(region: string): ElasticLoadBalancingClient;
  elb(region: string): ElasticLoadBalancingV2Client;
  guardDuty(region: string): GuardDutyClient;
  inspector(region: string): Inspector2Client;
  logs(region: string): CloudWatchLogsClient;
  route53(region: string): Route53Client;
  shield(region: string): ShieldClient;
  sts(region: string): STSClient;
  waf(region: string): WAFV2Client;
  /** Closes every connection. */
  destroy(): void;
}

const MOST_SOCKETS = 256;

/**
 * The SDK's clients without the SDK's retries: they would lose calls, and take no token from the shared limits.
 * Its time limits are off unless set, and only warn unless told to throw:
 * https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-node-http-handler/
 */
export function awsClients(options: ClientOptions): AwsClients {
  const made: { destroy(): void }[] = [];
  const settingsFor = (region: string) => ({
    region,
    maxAttempts: 1,
    // The SDK must not keep what `credentials` renews.
    credentials: Object.assign(() => options.credentials(), { memoized: true }),
    requestHandler: {
      connectionTimeout: options.connectionMs,
      requestTimeout: options.answerMs,
      socketTimeout: options.answerMs,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: MOST_SOCKETS },
      httpsAgent: { keepAlive: true, maxSockets: MOST_SOCKETS },
    },
    ...(options.endpoint === null ? {} : { endpoint: options.endpoint }),
  });
  const perRegion = <C extends { destroy(): void }>(make: (settings: ReturnType<typeof settingsFor>) => C) => {
    const clients = new Map<string, C>();
    return (region: string): C => {
      const known = clients.get(region);
      if (known !== undefined) return known;
      const client = make(settingsFor(region));
      clients.set(region, client);
      made.push(client);
      return client;
    };
  };
  return {
    acm: perRegion((settings) => new ACMClient(settings)),
    cloudFront: perRegion((settings) => new CloudFrontClient(settings)),
    ec2: perRegion((settings) => new EC2Client(settings)),
    ecs: perRegion((settings) => new ECSClient(settings)),
    classicElb: perRegion((settings) => new ElasticLoadBalancingClient(settings)),
    elb: perRegion((settings) => new ElasticLoadBalancingV2Client(settings)),
    guardDuty: perRegion((settings) => new GuardDutyClient(settings)),
    inspector: perRegion((settings) => new Inspector2Client(settings)),
    logs: perRegion((settings) => new CloudWatchLogsClient(settings)),
    route53: perRegion((settings) => new Route53Client(settings)),
    shield: perRegion((settings) => new ShieldClient(settings)),
    sts: perRegion((settings) => new STSClient(settings)),
    waf: perRegion((settings) => new WAFV2Client(settings)),
    destroy: () => {
      for (const client of made) client.destroy();
    },
  };
}
