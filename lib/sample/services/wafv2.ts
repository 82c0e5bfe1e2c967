import {
  GetLoggingConfiguration$,
  GetLoggingConfigurationCommand,
  GetWebACL$,
  GetWebACLCommand,
  GetWebACLForResource$,
  GetWebACLForResourceCommand,
  ListResourcesForWebACL$,
  ListResourcesForWebACLCommand,
  ListWebACLs$,
  ListWebACLsCommand,
} from '@aws-sdk/client-wafv2';
import { jsonRpc } from '../wire/json-rpc';
import { type CallContext, read } from '../wire/operation';
import { Refusal } from '../wire/refusal';
import { firstOr } from './first-or';
import { pageOf } from './page';
import { regionOf } from './region-of';
import type { SampleService } from './service';
import { JSON_ERRORS } from './service-errors';

const PAGES = { fallback: 100, max: 100, errorCode: 'WAFInvalidParameterException' };
const MISSING = 'AWS WAF couldn’t perform the operation because your resource doesn’t exist.';

const operations = [
  read(
    ListWebACLs$,
    ListWebACLsCommand,
    (input, context) => {
      refuseScopeOutsideItsRegion(input.Scope, context);
      const wanted = regionOf(context).webAcls.filter(({ scope }) => scope === input.Scope);
      const summaries = wanted.map(({ webAcl: { Name, Id, ARN, Description } }) => ({ Name, Id, ARN, Description, LockToken: Id }));
      const page = pageOf(summaries, { token: input.NextMarker, size: input.Limit }, PAGES, context.ignorePageSizes);
      return { WebACLs: page.items, NextMarker: page.next };
    },
    { tokenIn: 'NextMarker', tokenOut: 'NextMarker', sizeIn: 'Limit' },
  ),
  read(GetWebACL$, GetWebACLCommand, (input, context) => {
    refuseScopeOutsideItsRegion(input.Scope, context);
    const found = regionOf(context).webAcls.filter(
      ({ webAcl }) => webAcl.ARN === input.ARN || (webAcl.Id === input.Id && webAcl.Name === input.Name),
    );
    const { webAcl } = firstOr(found, 'WAFNonexistentItemException', MISSING);
    return { WebACL: webAcl, LockToken: webAcl.Id };
  }),
  // For a resource without a web ACL the answer is empty.
  read(GetWebACLForResource$, GetWebACLForResourceCommand, (input, context) => ({
    WebACL: regionOf(context).webAcls.find(({ resources }) => resources.includes(input.ResourceArn ?? ''))?.webAcl,
  })),
  read(ListResourcesForWebACL$, ListResourcesForWebACLCommand, (input, context) => {
    const found = regionOf(context).webAcls.filter(({ webAcl }) => webAcl.ARN === input.WebACLArn);
    const { resources } = firstOr(found, 'WAFNonexistentItemException', MISSING);
    const kind =
      (input.ResourceType ?? 'APPLICATION_LOAD_BALANCER') === 'APPLICATION_LOAD_BALANCER' ? ':loadbalancer/app/' : input.ResourceType;
    return { ResourceArns: resources.filter((arn) => arn.includes(kind ?? '')) };
  }),
  read(GetLoggingConfiguration$, GetLoggingConfigurationCommand, (input, context) => {
    const logging = regionOf(context).webAcls.find(({ webAcl }) => webAcl.ARN === input.ResourceArn)?.logging;
    return { LoggingConfiguration: firstOr(logging ? [logging] : [], 'WAFNonexistentItemException', MISSING) };
  }),
];

/** https://docs.aws.amazon.com/waf/latest/APIReference/API_ListWebACLs.html */
function refuseScopeOutsideItsRegion(scope: string | undefined, { region }: CallContext): void {
  if (scope !== 'CLOUDFRONT' || region === 'us-east-1') return;
  throw new Refusal('WAFInvalidParameterException', 'Error reason: The scope is not valid., field: SCOPE_VALUE, parameter: CLOUDFRONT');
}

/** https://docs.aws.amazon.com/waf/latest/APIReference/API_Operations_AWS_WAFV2.html */
export const wafv2: SampleService = { signingName: 'wafv2', protocol: jsonRpc, operations, errors: JSON_ERRORS };
