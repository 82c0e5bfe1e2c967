import {
  GetLoggingConfigurationCommand,
  type GetLoggingConfigurationCommandOutput,
  GetWebACLCommand,
  ListResourcesForWebACLCommand,
  ListWebACLsCommand,
} from '@aws-sdk/client-wafv2';

import { isUnknown } from '@/lib/inventory/unknown';

import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings, RegionReadings } from '../readings';
import { toLogDestinations, toWebAcl, unreadWebAcl, type WebAclName, webAclNameOf } from './web-acl';

const PAGE = 100;

/** Which web ACL stands before which load balancer of a Region, asked per web ACL and not per load balancer; then those that do. */
export async function gatherRegionalWebAcls(gathering: Gathering, edge: EdgeReadings, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const call = { action: 'wafv2:ListWebACLs', region, kind: 'web-acl' } as const;
  const { items, gap } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.listing,
    page: async (NextMarker, options) => {
      const page = await gathering.clients
        .waf(region)
        .send(new ListWebACLsCommand({ Scope: 'REGIONAL', NextMarker, Limit: PAGE }), options);
      return { items: page.WebACLs, next: page.NextMarker };
    },
    key: (item) => item.ARN,
  });
  const names = items.flatMap(({ ARN: arn }) => webAclNameOf(arn ?? '') ?? []);
  // One that cannot be told by its ARN may stand before any load balancer.
  const unreadable =
    names.length < items.length ? gathering.ledger.add({ ...call, resource: null, reason: 'malformed-answer', code: null }) : null;
  const gaps = await Promise.all(names.map((name) => gatherProtected(gathering, edge, readings, name)));
  readings.webAclGap = gap ?? unreadable ?? gaps.find((one) => one !== null) ?? null;
}

/** The load balancers that a web ACL stands before; the mark when they could not be read. */
async function gatherProtected(gathering: Gathering, edge: EdgeReadings, readings: RegionReadings, name: WebAclName) {
  const { region } = readings;
  const answer = await gathering.ask({
    action: 'wafv2:ListResourcesForWebACL',
    region,
    kind: 'web-acl',
    resource: name.arn,
    priority: PRIORITY.detail(0),
    send: (options) => {
      const command = new ListResourcesForWebACLCommand({ WebACLArn: name.arn, ResourceType: 'APPLICATION_LOAD_BALANCER' });
      return gathering.clients.waf(region).send(command, options);
    },
  });
  if (isUnknown(answer)) return answer;
  const arns = answer.ResourceArns ?? [];
  for (const arn of arns) readings.webAclOf.set(arn, name.arn);
  if (arns.length > 0) await gatherWebAcl(gathering, edge, name);
  return null;
}

/** Web ACLs that something names by ARN. Ids of WAF Classic, which is gone, stay names. */
export async function gatherWebAclsByArn(gathering: Gathering, edge: EdgeReadings, arns: readonly string[]): Promise<void> {
  await Promise.all(arns.flatMap((arn) => webAclNameOf(arn) ?? []).map((name) => gatherWebAcl(gathering, edge, name)));
}

async function gatherWebAcl(gathering: Gathering, edge: EdgeReadings, name: WebAclName): Promise<void> {
  // CloudFront's web ACLs bear "us-east-1" in their ARN, which is where they are read.
  const { arn, region } = name;
  const call = { action: 'wafv2:GetWebACL', region, kind: 'web-acl' } as const;
  // A web ACL without logging is answered by an error.
  const none: GetLoggingConfigurationCommandOutput = { $metadata: {} };
  const [answer, logging] = await Promise.all([
    gathering.ask({
      ...call,
      resource: arn,
      priority: PRIORITY.detail(1),
      send: (options) =>
        gathering.clients.waf(region).send(new GetWebACLCommand({ Name: name.name, Id: name.id, Scope: name.scope }), options),
    }),
    gathering.ask({
      action: 'wafv2:GetLoggingConfiguration',
      region,
      kind: 'web-acl',
      resource: arn,
      priority: PRIORITY.surroundings,
      absent: none,
      send: (options) => gathering.clients.waf(region).send(new GetLoggingConfigurationCommand({ ResourceArn: arn }), options),
    }),
  ]);
  if (isUnknown(answer)) {
    edge.webAcls.set(arn, unreadWebAcl(name, answer));
    return;
  }
  const destinations = isUnknown(logging) ? logging : toLogDestinations(logging.LoggingConfiguration);
  const acl = convert(gathering.ledger, call, arn, (missing) =>
    answer.WebACL === undefined ? null : toWebAcl(name, answer.WebACL, destinations, missing),
  );
  const malformed = () => gathering.ledger.add({ ...call, resource: arn, reason: 'malformed-answer', code: null });
  edge.webAcls.set(arn, acl ?? unreadWebAcl(name, malformed()));
}
