import { type CertificateDetail, CertificateDetail$ } from '@aws-sdk/client-acm';
import { type LoggingConfiguration, LoggingConfiguration$, type WebACL, WebACL$ } from '@aws-sdk/client-wafv2';

import type { RegionPart } from '@/lib/sample/region-records';

import { type Contribution, inRegion, within } from './contribution';
import { OWNER_LOAD_BALANCER } from './elb-answers';
import { itemsOf, shaped, textAt } from './shape';

export function certificates(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const certificate = shaped<CertificateDetail>(CertificateDetail$, item);
    return inRegion({ certificates: [certificate] }, 'certificates', certificate.CertificateArn);
  });
}

/** Web ACLs; some answers hold none. */
export function webAcls(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => webAclOf(shaped<WebACL>(WebACL$, item), []));
}

/** Listings give names and ARNs only; the endpoint serves them as web ACLs of which nothing else is known. */
function webAclOf(webAcl: WebACL, resources: readonly string[], logging?: LoggingConfiguration): Contribution {
  const scope = webAcl.ARN?.includes(':global/') === true ? 'CLOUDFRONT' : 'REGIONAL';
  const region: RegionPart = { webAcls: [{ scope, webAcl, resources, ...(logging === undefined ? {} : { logging }) }] };
  // Which web ACL it is can be told only by such an ARN.
  return webAcl.ARN?.includes('/webacl/') === true ? inRegion(region, 'webAcls', webAcl.ARN) : within(region);
}

/** The resources of a web ACL that the answer does not name. */
export function protectedResources(value: unknown): Contribution[] {
  const webAcl = { Name: 'recorded', Id: '0123', ARN: 'arn:aws:wafv2:us-east-1:123456789012:regional/webacl/recorded/0123' };
  const arns = itemsOf(value).filter((arn) => typeof arn === 'string' && arn.includes(':loadbalancer/app/')) as string[];
  return [webAclOf({ ...webAcl, DefaultAction: { Allow: {} }, Rules: [], VisibilityConfig: undefined }, arns)];
}

export function loggingConfigurations(value: unknown): Contribution[] {
  return itemsOf(value).flatMap((item) => {
    const arn = textAt(item, 'ResourceArn') ?? '';
    const logging = shaped<LoggingConfiguration>(LoggingConfiguration$, item);
    const [Id = '', Name = ''] = arn.split('/').reverse();
    const webAcl: WebACL = { Name, Id, ARN: arn, DefaultAction: { Allow: {} }, Rules: [], VisibilityConfig: undefined };
    return arn.includes('/webacl/') ? [webAclOf(webAcl, [OWNER_LOAD_BALANCER], logging)] : [];
  });
}
