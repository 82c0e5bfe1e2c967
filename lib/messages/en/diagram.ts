import type { DiagramEdge, NodeLine } from '@/lib/diagram/diagram';
import type { HopBadge } from '@/lib/trace/survey-types';

type RoutingCode = NonNullable<DiagramEdge['routing']>['code'];

/** Short texts inside the picture. */
export const diagram = {
  nodeLine: {
    host: '{host}',
    more: '{count, plural, one {# more} other {# more}}',
    behavior: '{pattern} → {origin}',
    listener: '{protocol} {port}',
    rule: 'Rule {priority}',
    'web-acl': 'Web ACL {name}',
    'no-web-acl': 'No web ACL',
    'web-acl-unknown': 'Web ACL unknown',
    scheme: '{scheme}',
    'protocol-version': '{version, select, none {{protocol}} other {{protocol} · {version}}}',
    targets: '{healthy} of {total, plural, one {# target} other {# targets}} healthy',
    tasks: '{running} of {desired, plural, one {# task} other {# tasks}} running',
    'network-mode': 'Network mode {mode}',
    container: 'Container {container}:{port}',
    end: '{service}',
    disabled: 'Disabled',
    unknown: 'Could not be read',
  } satisfies Record<NodeLine['code'], string>,
  routing: {
    rules: '{count, plural, one {Rule {priorities}} other {Rules {priorities}}}',
    'default-only': 'Default rule',
    weight: 'Weight {weight}',
    unknown: 'Target group could not be read',
  } satisfies Record<RoutingCode, string>,
  badge: {
    status: '{status}',
    plaintext: 'Plain HTTP',
    downgrade: '{from} → {to}',
    'old-tls': 'Old TLS: {versions}',
    'may-be-plaintext': 'May be plain HTTP',
    'unencrypted-inside': 'Plain inside the VPC',
    'open-to-internet': 'Open to the internet',
    'redirect-loop': 'Redirect loop',
    depends: 'Depends',
    unknown: 'Unknown',
    missing: 'Leads to nothing',
  } satisfies Record<HopBadge['code'], string>,
};
export type DiagramMessages = typeof diagram;
