import type { Disagreement, NotOurs } from '@/lib/checks/crosswalk/crosswalk';

/** Why a check of another catalogue has none of ours. */
export const notOurs = {
  'waf-classic': 'AWS WAF Classic is legacy: a web ACL of it is named by web-acl-classic and not looked into.',
  'not-on-the-way': 'Not on a request’s way: no hop, and nothing that a hop hangs on.',
  'needs-other-apis': 'Needs calls to a service that a scan does not make, such as Amazon S3.',
  'infrastructure-code-only': 'A property of the template’s text; the account does not show it.',
  'choice-not-flaw': 'A choice, and no flaw: whether it is right depends on what the site is for.',
  retired: 'Retired: what it looks at no longer exists.',
  'never-true': 'Never fires in its own tool, by a fault that is known there.',
} satisfies Record<NotOurs, string>;

/** Where another catalogue and the chain’s facts, or two catalogues, disagree. */
export const differs = {
  'any-environment-variable': 'It fails every plain environment variable; ours only names that look like secrets.',
  'any-headers-policy': 'It takes any response headers policy; ours looks for Strict-Transport-Security in it.',
  'application-may-send': 'It looks at CloudFront alone; the load balancer or the application may send the header.',
  'default-behavior-only': 'It reads the default behavior only; one other behavior that takes plain HTTP passes it.',
  'explicit-latest-fails': 'It fails an explicit 1.4.0, which is the latest platform version for Linux.',
  'legacy-named': 'Classic Load Balancers are legacy: ours names each, and does not look into them.',
  'looks-at-another-field': 'It reads a field of another name or level than ECS has, so it hardly ever fires.',
  'named-for-another-hop': 'Its name says origin; what it reads is the floor of TLS for viewers.',
  'one-redirect-passes': 'One redirect among rules that forward passes it; ours asks it of every rule.',
  'post-quantum-everywhere':
    'Every security policy of CloudFront offers post-quantum key exchange with TLS 1.3; it asks for TLS 1.3 alone.',
  'post-quantum-is-a-choice': 'It asks for a post-quantum policy; ours for one that Security Hub recommends, post-quantum or not.',
  'private-plaintext': 'It does not know the network: inside the private VPC of one system AWS authenticates every packet.',
  'redirect-listener-fails': 'It fails a listener that only redirects to HTTPS, which ELB.1 asks for.',
  'redirect-may-loop':
    'Where CloudFront connects over HTTP, the redirect that it asks for loops without end; then the origin is to be HTTPS.',
  'root-object-only-s3': 'It asks every distribution for a default root object; Security Hub, and ours, only those whose origin is S3.',
  'signing-is-a-choice': 'It also asks public sites to sign URLs; ours only that those who do use key groups.',
  'stricter-origin-tls': 'It fails SSLv3 only; ours TLS 1.0 and TLS 1.1 too.',
  'transparency-always': 'Since June 2026 public certificates of ACM are always logged; only old settings can fail.',
  'vended-logs': 'It looks at the old setting only; logs that CloudWatch Logs delivers count for ours.',
  'web-acl-at-edge': 'It does not know that a web ACL at CloudFront filters the same requests.',
} satisfies Record<Disagreement, string>;
export type CrosswalkMessages = { notOurs: Record<NotOurs, string>; differs: Record<Disagreement, string> };
