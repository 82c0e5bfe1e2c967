import {
  DescribeProtection$,
  DescribeProtectionCommand,
  GetSubscriptionState$,
  GetSubscriptionStateCommand,
  ListProtections$,
  ListProtectionsCommand,
} from '@aws-sdk/client-shield';
import { jsonRpc } from '../wire/json-rpc';
import { type CallContext, read } from '../wire/operation';
import { Refusal } from '../wire/refusal';
import { firstOr } from './first-or';
import { pageOf } from './page';
import type { SampleService } from './service';
import { JSON_ERRORS } from './service-errors';

const PAGES = { fallback: 1000, max: 10_000, errorCode: 'InvalidParameterException' };

const operations = [
  read(GetSubscriptionState$, GetSubscriptionStateCommand, (_input, { account }) => ({
    SubscriptionState: account.shield.active ? ('ACTIVE' as const) : ('INACTIVE' as const),
  })),
  read(
    ListProtections$,
    ListProtectionsCommand,
    (input, context) => {
      const page = pageOf(protectionsOf(context), { token: input.NextToken, size: input.MaxResults }, PAGES, context.ignorePageSizes);
      return { Protections: page.items, NextToken: page.next };
    },
    { tokenIn: 'NextToken', tokenOut: 'NextToken', sizeIn: 'MaxResults' },
  ),
  read(DescribeProtection$, DescribeProtectionCommand, (input, context) => {
    const found = protectionsOf(context).filter(({ Id, ResourceArn }) => Id === input.ProtectionId || ResourceArn === input.ResourceArn);
    return { Protection: firstOr(found, 'ResourceNotFoundException', 'The referenced protection does not exist.') };
  }),
];

/** Without a subscription to Shield Advanced there is nothing to list. https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_ListProtections.html */
function protectionsOf({ account }: CallContext) {
  if (!account.shield.active) throw new Refusal('ResourceNotFoundException', 'The subscription does not exist.');
  return account.shield.protections;
}

/** https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_Operations.html */
export const shield: SampleService = { signingName: 'shield', protocol: jsonRpc, operations, errors: JSON_ERRORS };
