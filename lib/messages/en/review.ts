/** What the review says of its findings. */
export const review = {
  unknown: 'Could not be decided for {name}: {title}',
  standing: { fail: 'Fails', unknown: 'Unknown', covered: 'Covered', moot: 'Moot', accepted: 'Accepted' },
  acceptedBy: 'Accepted by {owner} until {expires}: {reason}',
  terminal: {
    title:
      'Review: {fail, plural, =0 {nothing fails} one {# finding stands} other {# findings stand}}; {unknown, number} unknown, {covered, number} covered, {moot, number} moot, {accepted, number} accepted; {pass, number} passed, {notApplicable, number} not applicable',
    more: 'and {count, number} more; --format markdown, csv or json lists all',
    open: 'Unknown  {check}: {title} ({name}{count, plural, one {} other { and # more}})',
  },
  severity: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'For information' },
  place: {
    viewer: 'Viewer',
    edge: 'CloudFront edge',
    origin: 'CloudFront to load balancer',
    'load-balancer': 'Load balancer',
    target: 'Load balancer to container',
    service: 'ECS service and containers',
    network: 'Network',
    account: 'Account',
  },
};
export type ReviewMessages = typeof review;
