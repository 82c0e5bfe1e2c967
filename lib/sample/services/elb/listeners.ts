import {
  DescribeListenerAttributes$,
  DescribeListenerAttributesCommand,
  DescribeListenerCertificates$,
  DescribeListenerCertificatesCommand,
  DescribeListeners$,
  DescribeListenersCommand,
  DescribeRules$,
  DescribeRulesCommand,
  DescribeSSLPolicies$,
  DescribeSSLPoliciesCommand,
  DescribeTrustStoreAssociations$,
  DescribeTrustStoreAssociationsCommand,
  DescribeTrustStores$,
  DescribeTrustStoresCommand,
  type Listener,
  type Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RegionRecords } from '../../region-records';
import { read } from '../../wire/operation';
import { Refusal } from '../../wire/refusal';
import { firstOr } from '../first-or';
import { indexBy } from '../index-by';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { LISTENER_ATTRIBUTES } from './default-attributes';
import { ELB_PAGES, ELB_PAGING } from './elb-paging';
import { attributesOf, loadBalancerByArn } from './load-balancers';
import { SSL_POLICIES } from './ssl-policies';

/** Reads of listeners, their rules, certificates, attributes, policies and trust stores. */
export const listenerOperations = [
  read(
    DescribeListeners$,
    DescribeListenersCommand,
    (input, context) => {
      const found = listenersFor(regionOf(context), input.ListenerArns, input.LoadBalancerArn);
      const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { Listeners: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(
    DescribeRules$,
    DescribeRulesCommand,
    (input, context) => {
      const found = rulesFor(regionOf(context), input.RuleArns, input.ListenerArn);
      const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { Rules: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(
    DescribeListenerCertificates$,
    DescribeListenerCertificatesCommand,
    (input, context) => {
      const region = regionOf(context);
      const listener = listenerByArn(region, input.ListenerArn ?? '');
      const extras = indexBy(region.extraCertificates, 'listener', ({ listenerArn }) => [listenerArn])(input.ListenerArn ?? '');
      const found = [
        ...(listener.Certificates ?? []).map((certificate) => ({ ...certificate, IsDefault: true })),
        ...extras.map(({ certificate }) => ({ ...certificate, IsDefault: false })),
      ];
      const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { Certificates: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(DescribeListenerAttributes$, DescribeListenerAttributesCommand, (input, context) => {
    listenerByArn(regionOf(context), input.ListenerArn ?? '');
    return { Attributes: attributesOf(context, input.ListenerArn, LISTENER_ATTRIBUTES) };
  }),
  read(
    DescribeSSLPolicies$,
    DescribeSSLPoliciesCommand,
    (input, context) => {
      const type = input.LoadBalancerType;
      const found = (input.Names?.map(sslPolicyByName) ?? SSL_POLICIES).filter(
        (policy) => type === undefined || policy.SupportedLoadBalancerTypes?.includes(type),
      );
      const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { SslPolicies: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(
    DescribeTrustStores$,
    DescribeTrustStoresCommand,
    (input, context) => {
      const { trustStores } = regionOf(context);
      const wanted = (store: (typeof trustStores)[number]) =>
        (input.TrustStoreArns?.includes(store.TrustStoreArn ?? '') ?? true) && (input.Names?.includes(store.Name ?? '') ?? true);
      const page = pageOf(trustStores.filter(wanted), { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { TrustStores: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(
    DescribeTrustStoreAssociations$,
    DescribeTrustStoreAssociationsCommand,
    (input, context) => {
      const found = regionOf(context).listeners.filter(
        ({ MutualAuthentication }) => MutualAuthentication?.TrustStoreArn === input.TrustStoreArn,
      );
      const associations = found.map(({ ListenerArn }) => ({ ResourceArn: ListenerArn }));
      const page = pageOf(associations, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { TrustStoreAssociations: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
];

function listenersFor(region: RegionRecords, arns: readonly string[] | undefined, loadBalancerArn: string | undefined): Listener[] {
  if (arns) return arns.map((arn) => listenerByArn(region, arn));
  if (loadBalancerArn === undefined) throw new Refusal('ValidationError', 'You must specify either listener ARNs or a load balancer ARN');
  loadBalancerByArn(region, loadBalancerArn);
  return indexBy(region.listeners, 'load balancer', ({ LoadBalancerArn }) => [LoadBalancerArn])(loadBalancerArn);
}

function listenerByArn(region: RegionRecords, arn: string): Listener {
  const byArn = indexBy(region.listeners, 'arn', ({ ListenerArn }) => [ListenerArn]);
  return firstOr(byArn(arn), 'ListenerNotFound', `One or more listeners not found: ${arn}`);
}

/** The account's rules and the default rule, which AWS makes of the listener's default actions. */
function rulesFor(region: RegionRecords, arns: readonly string[] | undefined, listenerArn: string | undefined): Rule[] {
  if (arns) {
    const byArn = indexBy(region.rules, 'arn', ({ rule }) => [rule.RuleArn]);
    const defaults = region.listeners.map(defaultRule);
    const called = (arn: string): Rule[] => [...byArn(arn).map(({ rule }) => rule), ...defaults.filter(({ RuleArn }) => RuleArn === arn)];
    return arns.map((arn) => firstOr(called(arn), 'RuleNotFound', `One or more rules not found: ${arn}`));
  }
  const listener = listenerByArn(region, listenerArn ?? '');
  const own = indexBy(region.rules, 'listener', (record) => [record.listenerArn])(listenerArn ?? '');
  return [...own.map(({ rule }) => rule), defaultRule(listener)];
}

function defaultRule({ ListenerArn = '', DefaultActions = [] }: Listener): Rule {
  return {
    RuleArn: `${ListenerArn.replace(':listener/', ':listener-rule/')}/default`,
    Priority: 'default',
    Conditions: [],
    Actions: DefaultActions,
    IsDefault: true,
  };
}

function sslPolicyByName(name: string) {
  return firstOr(
    SSL_POLICIES.filter(({ Name }) => Name === name),
    'SSLPolicyNotFound',
    `SSL policy '${name}' not found`,
  );
}
