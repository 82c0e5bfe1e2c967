import type { ReasonMessages } from '../reason-messages';

/** What ends a request inside a load balancer. */
export const loadBalancerReasons = {
  'load-balancer-not-active': {
    title: 'Load balancer is not active',
    sentence: 'Load balancer {loadBalancer} is in the state {state} and takes no requests.',
    repair: 'Wait until it is active, or find out why it failed.',
  },
  'listener-fixed-response': {
    title: 'Fixed response',
    sentence: 'Rule {rule} of load balancer {loadBalancer} answers {status, number, ::group-off} itself.',
    repair: '',
  },
  'listener-redirect': {
    title: 'Redirected by the load balancer',
    sentence:
      '{distribution, select, none {Rule} other {To distribution {distribution}, rule}} {rule} of load balancer {loadBalancer} answers {status, number, ::group-off}: on to {location}.',
    repair: '',
  },
  'listener-authenticate': {
    title: 'Sign-in required',
    sentence: 'Rule {rule} of load balancer {loadBalancer} lets only authenticated requests on ({action}).',
    repair: '',
  },
  'redirect-loop': {
    title: 'Redirects without end',
    sentence:
      'The answer is a redirect to {location}, which leads back here: after {times, plural, one {# redirect} other {# redirects}} there is still no page.',
    repair:
      'Let CloudFront connect over HTTPS (origin protocol policy https-only), or let the HTTP listener forward instead of redirecting; then invalidate the cached redirect.',
  },
  'target-group-protocol-version': {
    title: 'Protocol version refused by the target group',
    sentence:
      '{arrival, select, cloudfront {CloudFront speaks {spoken} to its origin; target group {targetGroup} accepts only {accepts}. Every page request is answered 464.} grpc {A gRPC request arrives, and target group {targetGroup} accepts only {accepts}. The load balancer answers it with 464.} page {A request that is no gRPC arrives over {spoken}, and target group {targetGroup} accepts only {accepts}. The load balancer answers it with 464.} other {The viewer speaks {spoken}; target group {targetGroup} accepts only {accepts}. The load balancer answers the request with 464.}}',
    repair:
      '{arrival, select, cloudfront {Create a new target group with protocol version HTTP1 (the field of an existing one cannot be changed), point the listener rule and the ECS service at it, and let the container speak HTTP/1.1. HTTP/2 and HTTP/3 for viewers stay on. To have HTTP/2 as far as the container, viewers must reach load balancer {loadBalancer} without CloudFront, at a price: no cache at the edge, AWS WAF filters only inside the VPC, and no static site from S3 on the same name.} grpc {For gRPC, create a target group with protocol version GRPC or HTTP2 and lead gRPC requests there by a listener rule of their own.} page {Lead requests that are no gRPC to a target group with protocol version HTTP1 by a listener rule of their own.} other {Use an HTTP/2 client, or create a new target group with protocol version HTTP1: it takes HTTP/1.1 and HTTP/2 from viewers.}}',
  },
  'target-group-missing': {
    title: 'Target group does not exist',
    sentence: 'Rule {rule} of load balancer {loadBalancer} forwards to target group {targetGroup}, which is not there.',
    repair: 'Point the rule at a target group that exists.',
  },
  'no-registered-targets': {
    title: 'No targets registered',
    sentence: 'Target group {targetGroup} has no target that load balancer {loadBalancer} could use; it answers 503.',
    repair: 'Check that the ECS service runs tasks and registers them in this target group.',
  },
  'forward-weight-zero': {
    title: 'All weights are zero',
    sentence: 'Rule {rule} of load balancer {loadBalancer} forwards, but every target group has the weight 0; the answer is 503.',
    repair: 'Give the target group that is meant a weight above 0.',
  },
  'load-balancer-idle-timeout': {
    title: 'Load balancer gives up waiting',
    sentence: 'Load balancer {loadBalancer} waits {seconds, plural, one {# second} other {# seconds}} for the target and answers 504.',
    repair: 'Make the application answer sooner, or raise idle_timeout.timeout_seconds of the load balancer.',
  },
} satisfies Record<string, ReasonMessages>;
