import type { DependsOn } from '@/lib/trace/trace-types';

/** What an outcome hangs on when it is not certain. Parameters: `DEPENDS_ON_PARAMS` in `lib/trace/depends-on-params.ts`. */
export const dependsOn = {
  gap: 'Something that could not be read: {action} for {resource}.',
  'function-may-override': 'CloudFront function {function}, which may change the request, the origin or the answer.',
  'lambda-may-override': 'Lambda@Edge function {function}, which may change the request, the origin or the answer.',
  'web-acl': 'What web ACL {webAcl} makes of this request.',
  'weighted-target-groups': 'Which target group is drawn: {targetGroups}.',
  'rule-condition-unknown': 'Whether rule {rule} matches: its condition on {condition} looks at what this request leaves open.',
  'source-ip': 'The address that the connection comes from, which rule {rule} looks at.',
  'viewer-address': 'The address that the viewer comes from; the security groups of load balancer {loadBalancer} let only some in.',
  'cloudfront-address': 'The address that CloudFront comes from; the network lets only some through to load balancer {loadBalancer}.',
  'load-balancer-node': 'Which node of load balancer {loadBalancer} is asked: not all of its subnets have a route to the internet.',
  'origin-failover': 'Whether CloudFront turns to the second origin of group {group}: AWS does not say so for this kind of failure.',
  'vpc-origin-status': 'VPC origin {origin}, which is not deployed ({status}).',
  'vpc-without-gateway': 'VPC origin {origin}: its VPC {vpc} has no internet gateway, which AWS asks for.',
  'certificate-authority': 'Whether CloudFront trusts the authority of the imported certificate {certificate}.',
  'origin-asks-for-certificate':
    'Load balancer {loadBalancer}, whose listener asks for a client certificate: AWS says that CloudFront drops such connections where the origin has none.',
  'viewer-certificate': 'Whether the viewer shows {component} a certificate that it accepts.',
  'signed-request': 'Whether the URL or a cookie is signed; behavior {behavior} demands it.',
  'continuous-deployment': 'Whether the request is drawn for the staging distribution of {distribution}.',
  'geo-restriction': 'The viewer’s country; distribution {distribution} restricts it.',
  'target-health': 'The health of the targets in {targetGroup}.',
  authentication: 'Whether the request is authenticated ({action}).',
  'cached-response':
    'Whether CloudFront has cached the redirect that the same page gets over http://: it keeps one copy for both schemes, and while it keeps that one, the page redirects to itself.',
  'dns-answer': 'What DNS answers for {host}.',
  application: 'The application.',
} satisfies Record<DependsOn['code'], string>;
export type DependsOnMessages = Record<DependsOn['code'], string>;
