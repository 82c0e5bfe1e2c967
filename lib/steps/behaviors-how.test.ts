import { describe, expect, it } from 'vitest';

import { behaviorsPart } from './behaviors-how';

const PART = { filter: '.Compress = true', cloudFormation: 'Compress: true', terraform: 'compress = true' };

describe('behaviorsPart', () => {
  it.each([
    ['the default behavior', [null], '(.DefaultCacheBehavior) |= (.Compress = true)'],
    ['others', ['/a', '/"b"'], '((.CacheBehaviors.Items[] | select(.PathPattern | IN("/a", "/\\"b\\"")))) |= (.Compress = true)'],
    ['both', ['/a', null], '(.DefaultCacheBehavior, (.CacheBehaviors.Items[] | select(.PathPattern | IN("/a")))) |= (.Compress = true)'],
  ])('changes %s', (_, patterns, filter) => {
    expect(behaviorsPart(patterns, PART).filter).toBe(filter);
  });

  it('names each behavior in templates', () => {
    const { cloudFormation, terraform } = behaviorsPart(['/a', null, '/${b}'], PART);
    expect(cloudFormation.split('\n')).toEqual([
      'DefaultCacheBehavior:',
      '  Compress: true',
      'CacheBehaviors:',
      '  - PathPattern: "/a"',
      '    Compress: true',
      '  - PathPattern: "/${b}"',
      '    Compress: true',
    ]);
    expect(terraform).toContain('path_pattern = "/$${b}"\n  compress = true');
    expect(terraform.match(/cache_behavior \{/g)).toHaveLength(3);
  });
});
