import type { DecisionCode } from '@/lib/trace/decisions';

/** What each component decides about a request. Parameters: `DECISION_PARAMS` in `lib/trace/decision-params.ts`. */
export const decisions = {
  'entry-matched': '{host} is answered by {component}.',
  'viewer-http-version':
    '{spoken, select, unknown {The viewer asks for {asked}; what it gets could not be determined.} other {The viewer asks for {asked} and speaks {spoken}; {offered} is offered.}}',
  'viewer-tls':
    '{versions, select, unknown {The TLS versions for viewers could not be determined (policy {policy}).} other {Viewers may use {versions} (policy {policy}).}}',
  'behavior-matched': '{path} matches behavior {pattern}.',
  'viewer-protocol-policy': 'Viewer protocol policy {policy} for a request over {scheme}.',
  'method-allowed': '{method} is allowed.',
  'web-acl-passed': 'Web ACL {webAcl} lets ordinary requests pass ({rules, plural, =0 {no rules} one {# rule} other {# rules}}).',
  'staging-chosen': 'Continuous deployment draws the request for the staging distribution {distribution}.',
  'function-may-override': 'Function {function} runs on {event} and may change the request, the origin or the answer.',
  'origin-chosen':
    '{group, select, none {The request goes to origin {origin}.} other {The request goes to origin {origin}, the first of origin group {group}.}}',
  'origin-shield': 'The request passes Origin Shield in {region}.',
  'origin-failover':
    '{status, select, none {The first origin of group {group} fails; the request goes on to origin {origin}.} other {The first origin of group {group} fails with {status}; the request goes on to origin {origin}.}}',
  'origin-leads-to': 'Origin {origin} ({domain}) leads to {target}.',
  'origin-scheme': 'CloudFront connects over {scheme} to port {port} (origin protocol policy {policy}).',
  'origin-http-version':
    '{framing, select, none {CloudFront speaks {http} to its origin, whatever the viewer speaks.} gRPC {CloudFront carries gRPC to its origin over {http}.} other {CloudFront opens the WebSocket at its origin over {http}.}}',
  'origin-host':
    '{forwarded, select, yes {The viewer’s Host header is forwarded: {host}.} other {The origin receives the Host header {host}.}}',
  'origin-certificate': 'Certificate {certificate} covers {name}.',
  'origin-tls':
    '{versions, select, unknown {Which TLS versions both sides allow could not be determined (policy {policy}).} other {Both sides allow {versions} (policy {policy}).}}',
  'network-passed':
    '{peer, select, viewer {The network lets viewers through to port {port} of {loadBalancer}.} other {The network lets CloudFront through to port {port} of {loadBalancer}.}}',
  'listener-matched': 'The {protocol} listener on port {port} takes the connection.',
  'listener-missing': 'There is no listener on port {port}.',
  'rule-matched': '{rule, select, default {No rule matches; the default action applies.} other {Rule {rule} matches.}}',
  'rule-may-match': 'Whether rule {rule} matches is open.',
  'action-authenticate': 'The rule asks for authentication first ({action}).',
  'action-redirect': 'The rule redirects with {status, number, ::group-off} to {location}.',
  'action-fixed-response': 'The rule answers {status, number, ::group-off}.',
  'action-forward':
    '{groups, plural, one {The rule forwards to target group {targetGroup}.} other {The rule forwards to target group {targetGroup} (weight {weight}), one of # target groups.}}',
  'transform-applied': 'The rule rewrites the request before it is forwarded ({transform}): {from} becomes {to}.',
  'protocol-version-accepted': 'Target group {targetGroup} has protocol version {protocolVersion} and accepts {http}.',
  'protocol-version-refused': 'Target group {targetGroup} has protocol version {protocolVersion} and refuses {http}.',
  'target-chosen':
    '{registered, plural, =0 {Targets of {targetGroup} could not be read.} one {# target is registered in {targetGroup}, {healthy} healthy.} other {# targets are registered in {targetGroup}, {healthy} healthy.}} The request goes to {target}.',
  'health-check-differs':
    '{doubt, select, port {The health check of {targetGroup} asks another port ({checked}): it proves nothing about the one that requests go to.} protocol {The health check of {targetGroup} speaks another protocol ({checked}) than requests do.} other {The health check of {targetGroup} takes gRPC status 12 (unimplemented) for healthy.}}',
  'target-network-passed': 'The network lets the load balancer through to the targets of {targetGroup}.',
  'target-protocol': 'The load balancer speaks {http} over {scheme} to port {port} of the target.',
  'target-tls':
    '{versions, select, unknown {The load balancer connects with TLS and does not check the certificate.} other {The load balancer connects with {versions} (policy {policy}) and does not check the certificate.}}',
  'service-reached': 'The request reaches {target}.',
} satisfies Record<DecisionCode, string>;
export type DecisionsMessages = Record<DecisionCode, string>;
