/** Files whose operation or resource is not read, and why. A file that is in neither table fails the test. */
const SKIPPED: readonly { files: RegExp; reason: string }[] = [
  { files: /__waf-regional\./, reason: 'AWS WAF Classic, which AWS has ended' },
  {
    files: /__wafv2[._]+(GetRuleGroup|get-rule-group|list-rule-groups)/,
    reason: 'rule groups: a web ACL names them, their rules are not read',
  },
  { files: /__wafv2__list-regex-pattern-sets$/, reason: 'pattern sets of WAF statements are not read' },
  { files: /__wafv2__get-rate-based-statement-managed-keys$/, reason: 'addresses that WAF limits at the moment are not read' },
  { files: /__wafv2__list-tags-for-resource$/, reason: 'tags of web ACLs are not read' },
  { files: /__AWS__WAFv2__IPSet\./, reason: 'IP sets of WAF statements are not read' },
  { files: /__acm__list-tags-for-certificate$/, reason: 'the answer does not say whose tags they are' },
  { files: /__ecs__ListTagsForResource$/, reason: 'the answer does not say whose tags they are; services bring their own' },
  { files: /__ecs__ListTaskDefinitionFamilies/, reason: 'names of families only' },
  { files: /__ecs__PutAccountSettingDefault$/, reason: 'account settings are not read' },
  { files: /__ecs__describe-service-deployments$/, reason: 'service deployments are not read; revisions are' },
  { files: /__cloudfront__list-field-level-encryption-/, reason: 'field-level encryption is named by its id only' },
  { files: /__cloudfront__list-public-keys$/, reason: 'public keys are not read' },
  { files: /__cloudfront__list-streaming-distributions$/, reason: 'RTMP distributions, which AWS has ended' },
  { files: /__elbv2__DescribeSSLPolicies$/, reason: 'the same for every account: the endpoint has its own table' },
  { files: /__ec2__describe-prefix-lists$/, reason: 'lists of gateway endpoints; managed prefix lists are read' },
];

export const SKIP_REASONS = SKIPPED.map(({ reason }) => reason);

/** Why a file is not served; null when it is. */
export function skipReason(name: string): string | null {
  return SKIPPED.find(({ files }) => files.test(name))?.reason ?? null;
}
