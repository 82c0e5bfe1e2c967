/** A host name as it is compared: lower case, no final dot. */
export function hostName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/**
 * A load balancer's DNS name without the `dualstack.` that aliases put before it.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-elb-load-balancer.html
 */
export function loadBalancerName(name: string): string {
  const host = hostName(name);
  return host.startsWith('dualstack.') ? host.slice('dualstack.'.length) : host;
}

/**
 * The Region in a load balancer's DNS name (`NAME-NUMBER.REGION.elb.amazonaws.com`, and `elb.REGION` of network load balancers);
 * null for any other name.
 */
export function regionOfLoadBalancerName(name: string): string | null {
  const host = loadBalancerName(name);
  const application = /\.([a-z0-9-]+)\.elb\.amazonaws\.com(\.cn)?$/.exec(host);
  const network = /\.elb\.([a-z0-9-]+)\.amazonaws\.com(\.cn)?$/.exec(host);
  return application?.[1] ?? network?.[1] ?? null;
}
