import type { Agreement, Cause, Way } from '@/lib/explain/explanation';
import type { ContradictionCode, HintCode, StatementCode } from '@/lib/explain/codes';

import { explainCauses } from './explain-causes';

/** Log lines and statuses, explained. */
export const explain = {
  statements: {
    'target-answered': '{target, select, none {A target} other {The target {target}}} answered {status}: it is the application’s answer.',
    'target-answered-otherwise':
      '{target, select, none {A target} other {The target {target}}} answered {targetStatus}, but the client got {status}.',
    'lambda-answered': 'The Lambda function behind {targetGroup} answered {status}.',
    'load-balancer-answered': 'No target answered: {loadBalancer} itself made the {status}.',
    'web-acl-answered': 'AWS WAF in front of {loadBalancer} refused the request with {status}.',
    'rule-answered':
      '{action, select, redirect {Rule {rule} of {loadBalancer} redirected the request with {status}.} authenticate {Rule {rule} of {loadBalancer} asked for a login first, with {status}.} other {Rule {rule} of {loadBalancer} answered {status} by itself.}}',
    'nobody-answered': 'Nobody answered: {loadBalancer} logged no status.',
    'spoken-to-load-balancer':
      '{client} spoke {framing, select, none {{http}} other {{framing} ({http})}} {tls, select, none {without TLS} other {over {tls}}} to {port, select, none {a listener} other {the listener on port {port}}}.',
    'client-is-cloudfront':
      '{basis, select, userAgent {{client} calls itself CloudFront (User-Agent).} other {{client} is an address of CloudFront’s prefix list.}}',
    'rule-matched':
      '{rule, select, default {No rule matched, so the default rule took the request} other {Rule {rule} took the request}}{targetGroup, select, none {.} other {; its target group was {targetGroup}.}}',
    'rules-failed': '{loadBalancer} could not evaluate its rules.',
    'handed-to-target': 'The request was handed to {target} after {seconds, number} s.',
    'not-handed-to-target': '{loadBalancer} handed the request to no target.',
    'target-gave-no-headers': '{target} sent no response headers.',
    took: 'It took {seconds, number} s in all.',
    'not-compliant': 'The request does not comply with RFC 7230: {classification} ({reason}).',
    'redirected-to': 'The redirect leads to {url}.',
    rewritten: 'It was rewritten for the target: Host {host}, URI {uri}.',
    connected: '{client} connected to port {port} with {protocol} and {cipher}.',
    'connected-in-clear': '{client} connected to port {port} without TLS.',
    'handshake-failed': 'The connection of {client} to port {port} did not come about: {code}.',
    'client-certificate': 'The client showed the certificate {subject} ({validity}).',
    'spoken-to-edge':
      '{client} asked the edge location {location} for {host}, with {framing, select, none {{http}} other {{framing} ({http})}} {tls, select, none {and without TLS} other {over {tls}}}.',
    'edge-answered-from-cache': 'CloudFront answered {status} from its cache ({result}).',
    'edge-answered': 'CloudFront answered {status} by itself ({result}).',
    'origin-answered': 'The answer {status} comes from the origin (Miss).',
    'edge-or-origin-failed': 'The answer was the error {status}; CloudFront logged {detail}.',
    'viewer-left':
      '{status, select, none {The viewer left before CloudFront could answer.} other {The viewer left before it had all of the answer {status}.}}',
  } satisfies Record<StatementCode, string>,
  contradictions: {
    'load-balancer-not-there': 'The line names the load balancer {elb}; the snapshot has none of that name.',
    'load-balancer-id':
      'The line names {elb}; the snapshot’s load balancer of that name is {known}. It was made anew, or the line is of another account.',
    'listener-not-there': 'The request came to port {port} ({scheme}); {loadBalancer} has no such listener in the snapshot.',
    'rule-not-there':
      'Rule {rule} took the request; the listener on port {port} of {loadBalancer} has none of that priority in the snapshot.',
    'rule-differs':
      'Rule {logged} took the request; by the conditions in the snapshot, it would be rule {traced}. The rules were changed, or a function or policy changes the request on its way.',
    'target-group-not-there': 'The line names the target group {targetGroup}, which is not in the snapshot.',
    'target-group-not-of-rule': 'Rule {rule} does not forward to {targetGroup} in the snapshot.',
    'target-not-registered':
      'The target {target} is not registered in {targetGroup} in the snapshot. Tasks come and go; this alone is no fault.',
    'status-differs': 'The line says {logged}; by the snapshot it would be {traced, select, none {no status} other {{traced}}} ({reason}).',
    'target-should-not-answer':
      'A target answered {logged}; by the snapshot the request would not get to one: {traced, select, webAcl {AWS WAF answers} loadBalancer {the load balancer answers} edge {CloudFront answers} other {nobody answers}}{status, select, none {} other { {status}}} ({reason}).',
    'cloudfront-spoke-http2':
      'The line says that CloudFront ({client}) spoke HTTP/2 to {loadBalancer} for something other than gRPC. AWS says that it speaks HTTP/1.1. If the client really is CloudFront, AWS has changed this: please report it.',
    'http2-is-off': 'HTTP/2 was spoken; {loadBalancer} has it turned off in the snapshot.',
    'tls-not-in-policy':
      '{version} was spoken; {component} accepts only {accepted} in the snapshot{policy, select, none {} other { (policy {policy})}}.',
    'certificate-not-of-listener': 'The listener on port {port} does not have the certificate {certificate} in the snapshot.',
    'origin-scheme-differs':
      'The request came over {logged}; by its settings in the snapshot, {distribution} connects to {origin} over {offered}.',
    'distribution-not-there': 'The snapshot has no distribution for {host}.',
    'host-leads-elsewhere': 'The line is of distribution {logged}; {host} leads to {known} in the snapshot.',
    'distribution-disabled': 'The distribution {distribution} is disabled in the snapshot.',
    'http-version-not-offered': '{http} was spoken; {distribution} offers only {offered} in the snapshot.',
    'country-blocked': 'The viewer was served from {country}; {distribution} blocks that country in the snapshot.',
  } satisfies Record<ContradictionCode, string>,
  hints: {
    'line-older': 'The line ({line}) is older than the snapshot ({snapshot}): what was changed in between is judged as it is now.',
    'line-newer': 'The line ({line}) is newer than the snapshot ({snapshot}): what was changed in between is not known. A new scan tells.',
    'listing-unread': 'Not everything could be read ({action}), so it may be hidden from this snapshot.',
    'several-load-balancers': '{count, number} load balancers are called {elb}; the one of the target group’s account is taken.',
    'port-not-logged': 'The logged URL has no port; the listener on port {port} is taken.',
    'host-unknown':
      'The Host that was sent is “{host}”, a name that nothing in the snapshot answers to: the URL was written wrong, or {loadBalancer} was asked past CloudFront. Which target group was asked still follows from the rule.',
    'viewer-not-logged':
      'The load balancer’s log does not say what the viewer asked CloudFront for. Shown is a request to {distribution} that reaches {loadBalancer} as logged.',
    'load-balancer-not-logged':
      'The line is from before AWS logged the load balancer’s name, and {count, plural, =0 {no load balancer has} other {# load balancers have}} a listener on port {port}.',
    'shown-instead': 'An error page stands in: the {status} is shown to viewers as {shown}.',
    'status-not-made-here':
      'Nothing in this snapshot’s settings makes a {status}. An application may answer any status; what else may is listed too.',
    'not-all-looked-at': 'There are more kinds of request than could be looked at; others may get this status too.',
  } satisfies Record<HintCode, string>,
  causes: explainCauses,
  via: {
    logged: 'The logged request',
    viewer: 'As a viewer’s request',
    found: 'A request that gets this',
  } satisfies Record<Way['via'], string>,
  agreement: {
    agrees: 'agrees',
    'may-agree': 'may agree',
    silent: 'no setting decides this',
    differs: 'differs',
  } satisfies Record<Agreement, string>,
  fit: {
    named: 'the line says so',
    fits: 'fits the line',
    possible: 'possible',
  } satisfies Record<Cause['fit'], string>,
  terminal: {
    line: 'Line',
    contradiction: 'Conflict',
    hint: 'Note',
    kinds: { 'alb-access': 'ALB access log', 'alb-connection': 'ALB connection log', cloudfront: 'CloudFront standard log' },
    status: 'status {status}',
    noStatus: 'no status',
  },
};
export type ExplainMessages = typeof explain;
