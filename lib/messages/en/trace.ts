import type { DeliveredHeader, KeepAliveClash, TimeLimit } from '@/lib/trace/trace-types';

/** What a trace tells besides its steps and its outcome: what the target receives, who waits how long, what becomes of an answer. */
export const trace = {
  shown: {
    label: 'Viewers see',
    page: 'CloudFront shows its page {page} with status {status} instead{seconds, plural, =0 {} other {, and keeps that for at least # s}}.',
    kept: 'CloudFront keeps the {status} for at least {seconds, plural, other {# s}}: viewers get it from the cache until then, also after a repair.',
  },
  onward: { label: 'Leads to' },
  leaves: {
    label: 'Leaves',
    sentence: 'The redirect sends the viewer to {host}, out of CloudFront: past its web ACL, or into an error where nobody may connect.',
  },
  delivered: {
    label: 'Received',
    title: 'What the container receives',
    header: 'Header',
    value: 'Value',
    writer: 'Written by',
    targetUnknown: 'a path that could not be determined',
    by: {
      viewer: 'viewer',
      cloudfront: 'CloudFront',
      'origin-custom-header': 'custom header of the origin',
      'load-balancer': 'load balancer',
    } satisfies Record<DeliveredHeader['by'], string>,
    secret: '(secret)',
    unforeseen: '(different each time)',
    viewersAddress: '(viewer’s address)',
    cloudfrontsAddress: '(CloudFront’s address)',
  },
  limits: {
    label: 'Time limits',
    title: 'Who gives up first',
    within: 'After',
    who: 'Who waits for what',
    what: 'What follows',
    waits: {
      'origin-connect': 'CloudFront, for a connection to the origin, all attempts together',
      'origin-response':
        '{attempts, plural, =0 {CloudFront, for each piece of the answer, an unknown number of times} =1 {CloudFront, for each piece of the answer} other {CloudFront, for each piece of the answer, # times}}',
      'origin-completion': 'CloudFront, for the whole answer, all attempts together',
      'origin-websocket-idle': 'CloudFront, on a WebSocket over which nothing comes',
      'load-balancer-connect': 'Load balancer {name}, for a connection to the target',
      'load-balancer-idle': 'Load balancer {name}, while nothing comes',
      'service-connect-request': 'Service Connect’s proxy before {name}, for the whole answer',
      'service-connect-idle': 'Service Connect’s proxy before {name}, while nothing comes',
    } satisfies Record<TimeLimit['code'], string>,
    seconds: '{seconds, number} s',
    unread: 'not read',
    runsOut:
      '{status, select, none {the connection ends} other {{status} for the viewer}}{logged, select, none {} other {, {logged} in the load balancer’s log}}',
  },
  clash: {
    'cloudfront-outlasts-load-balancer':
      'CloudFront keeps idle connections for {sender, number} s, the load balancer closes them after {closer, number} s: now and again a request goes into a closing connection and fails. Keep them at CloudFront for less than {closer, number} s.',
    'load-balancer-outlasts-target':
      '{known, select, yes {The load balancer keeps idle connections for {sender, number} s, the target closes them after {closer, number} s: now and again a request goes into a closing connection and gets 502. Keep them at the target for more than {sender, number} s.} other {The load balancer keeps idle connections for {sender, number} s. How long the target keeps them AWS does not know: if it closes them sooner, a request gets 502 now and again.}}',
    label: 'Keep-alive',
  } satisfies Record<KeepAliveClash['code'] | 'label', string>,
};
export type TraceMessages = typeof trace;
