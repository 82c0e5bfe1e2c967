import type { OriginService } from './chain';
import { hostName } from './host-name';

/** Host names by which AWS services that can be origins are known. First match counts. */
const BY_NAME: readonly (readonly [RegExp, OriginService])[] = [
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
  [/(^|\.)s3([.-][a-z0-9.-]+)?\.amazonaws\.com(\.cn)?$|\.s3-website[.-]/, 's3'],
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html
  [/\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/, 'api-gateway'],
  // https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
  [/\.lambda-url\.[a-z0-9-]+\.on\.aws$/, 'lambda-url'],
  [/\.(mediastore|mediapackagev?2?|mediatailor)\.[a-z0-9-]+\.amazonaws\.com$/, 'media'],
  [/\.awsapprunner\.com$/, 'app-runner'],
  [/\.elb\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/, 'network-load-balancer'],
  [/^ec2-[0-9-]+\.([a-z0-9-]+\.)?compute(-1)?\.amazonaws\.com(\.cn)?$/, 'ec2'],
];

/** Which service a host name belongs to, as far as the name tells. */
export function originServiceOf(host: string): OriginService {
  const name = hostName(host);
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}
