/** What the review says of its findings. */
export const review = {
  unknown: 'Could not be decided for {name}: {title}',
  severity: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'For information' },
  place: {
    viewer: 'Viewer',
    edge: 'CloudFront',
    origin: 'CloudFront to load balancer',
    'load-balancer': 'Load balancer',
    target: 'Load balancer to container',
    service: 'ECS',
    network: 'Network',
    account: 'Account',
  },
};
export type ReviewMessages = typeof review;
