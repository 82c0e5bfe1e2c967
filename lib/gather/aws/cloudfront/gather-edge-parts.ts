import {
  ListCachePoliciesCommand,
  ListContinuousDeploymentPoliciesCommand,
  ListFunctionsCommand,
  ListOriginAccessControlsCommand,
  ListOriginRequestPoliciesCommand,
  ListResponseHeadersPoliciesCommand,
} from '@aws-sdk/client-cloudfront';

import type { ResourceKind } from '@/lib/inventory/gap';

import type { Page } from '../calls/listing';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import {
  toCachePolicy,
  toContinuousDeploymentPolicy,
  toFunction,
  toOriginAccessControl,
  toOriginRequestPolicy,
  toResponseHeadersPolicy,
} from './edge-parts';
import { itemsOf } from './quantity-list';
import type { EdgeReferences } from './references';

const MaxItems = 100;

interface PartListing<T, R> {
  operation: string;
  kind: ResourceKind;
  page(token: string | undefined, options: { abortSignal: AbortSignal }): Promise<Page<T>>;
  make(item: T): R | null;
  id(part: R): string;
  /** Only what distributions name is kept; everything when null. */
  used: ReadonlySet<string> | null;
}

/** Policies, access controls and functions that distributions name. Their listings carry the whole configuration. */
export async function gatherEdgeParts(gathering: Gathering, edge: EdgeReadings, used: EdgeReferences): Promise<void> {
  const client = gathering.clients.cloudFront(gathering.edgeRegion);
  await Promise.all([
    listParts(gathering, edge.originRequestPolicies, {
      ...{ operation: 'ListOriginRequestPolicies', kind: 'origin-request-policy', used: used.originRequestPolicies },
      page: async (Marker, options) => {
        const { OriginRequestPolicyList: page } = await client.send(new ListOriginRequestPoliciesCommand({ Marker, MaxItems }), options);
        return { items: itemsOf(page), next: page?.NextMarker };
      },
      make: (item) => toOriginRequestPolicy(item),
      id: ({ id }) => id,
    }),
    listParts(gathering, edge.cachePolicies, {
      ...{ operation: 'ListCachePolicies', kind: 'cache-policy', used: used.cachePolicies },
      page: async (Marker, options) => {
        const { CachePolicyList: page } = await client.send(new ListCachePoliciesCommand({ Marker, MaxItems }), options);
        return { items: itemsOf(page), next: page?.NextMarker };
      },
      make: (item) => toCachePolicy(item),
      id: ({ id }) => id,
    }),
    listParts(gathering, edge.responseHeadersPolicies, {
      ...{ operation: 'ListResponseHeadersPolicies', kind: 'response-headers-policy', used: used.responseHeadersPolicies },
      page: async (Marker, options) => {
        const { ResponseHeadersPolicyList: page } = await client.send(
          new ListResponseHeadersPoliciesCommand({ Marker, MaxItems }),
          options,
        );
        return { items: itemsOf(page), next: page?.NextMarker };
      },
      make: (item) => toResponseHeadersPolicy(item),
      id: ({ id }) => id,
    }),
    gatherControls(gathering, edge, used),
  ]);
}

async function gatherControls(gathering: Gathering, edge: EdgeReadings, used: EdgeReferences): Promise<void> {
  const client = gathering.clients.cloudFront(gathering.edgeRegion);
  await Promise.all([
    listParts(gathering, edge.originAccessControls, {
      ...{ operation: 'ListOriginAccessControls', kind: 'origin-access-control', used: used.originAccessControls },
      page: async (Marker, options) => {
        const { OriginAccessControlList: page } = await client.send(new ListOriginAccessControlsCommand({ Marker, MaxItems }), options);
        return { items: itemsOf(page), next: page?.IsTruncated === false ? undefined : page?.NextMarker };
      },
      make: (item) => toOriginAccessControl(item),
      id: ({ id }) => id,
    }),
    listParts(gathering, edge.functions, {
      ...{ operation: 'ListFunctions', kind: 'function', used: used.functions },
      page: async (Marker, options) => {
        // Only published functions take part in requests.
        const { FunctionList: page } = await client.send(new ListFunctionsCommand({ Marker, MaxItems, Stage: 'LIVE' }), options);
        return { items: itemsOf(page), next: page?.NextMarker };
      },
      make: (item) => toFunction(item),
      id: ({ arn }) => arn,
    }),
    used.staging
      ? listParts(gathering, edge.continuousDeploymentPolicies, {
          ...{ operation: 'ListContinuousDeploymentPolicies', kind: 'continuous-deployment-policy', used: null },
          page: async (Marker, options) => {
            const command = new ListContinuousDeploymentPoliciesCommand({ Marker, MaxItems });
            const { ContinuousDeploymentPolicyList: page } = await client.send(command, options);
            return { items: itemsOf(page), next: page?.NextMarker };
          },
          make: (item) => toContinuousDeploymentPolicy(item),
          id: ({ id }) => id,
        })
      : undefined,
  ]);
}

async function listParts<T, R>(gathering: Gathering, into: Map<string, R>, listing: PartListing<T, R>): Promise<void> {
  const { used } = listing;
  if (used?.size === 0) return;
  const call = { action: `cloudfront:${listing.operation}`, region: gathering.edgeRegion, kind: listing.kind };
  const convertItem = (item: T) => convert(gathering.ledger, call, null, () => listing.make(item));
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.structure(0),
    page: async (token, options) => {
      const page = await listing.page(token, options);
      return { items: page.items?.flatMap((item) => convertItem(item) ?? []), next: page.next };
    },
    key: listing.id,
  });
  for (const part of items) if (used === null || used.has(listing.id(part))) into.set(listing.id(part), part);
}
