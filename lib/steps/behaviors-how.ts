import type { DistributionPart } from './cloudfront-steps';
import { hcl, indent, jqText, lines, yaml } from './quote';

/** Behaviors of a distribution, by path pattern (null: the default one), with the same part of each changed. */
export function behaviorsPart(
  patterns: readonly (string | null)[],
  { filter, cloudFormation, terraform }: DistributionPart,
): DistributionPart {
  const own = patterns.flatMap((pattern) => pattern ?? []);
  const byDefault = own.length < patterns.length;
  const others = own.length === 0 ? [] : [`(.CacheBehaviors.Items[] | select(.PathPattern | IN(${own.map(jqText).join(', ')})))`];
  const at = [...(byDefault ? ['.DefaultCacheBehavior'] : []), ...others];
  return {
    filter: `(${at.join(', ')}) |= (${filter})`,
    cloudFormation: lines(
      ...(byDefault ? ['DefaultCacheBehavior:', indent(cloudFormation, 2)] : []),
      ...(own.length === 0 ? [] : ['CacheBehaviors:']),
      ...own.flatMap((pattern) => [`  - PathPattern: ${yaml(pattern)}`, indent(cloudFormation, 4)]),
    ),
    terraform: lines(
      ...(byDefault ? ['default_cache_behavior {', indent(terraform, 2), '}'] : []),
      ...own.flatMap((pattern) => ['ordered_cache_behavior {', `  path_pattern = ${hcl(pattern)}`, indent(terraform, 2), '}']),
    ),
  };
}
