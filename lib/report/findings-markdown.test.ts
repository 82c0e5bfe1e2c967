import { describe, expect, it } from 'vitest';

import { analyze } from '@/lib/checks/analyze';
import { translatorFor } from '@/lib/messages/catalogue';
import type { Locale } from '@/lib/messages/locale';
import { ODD_NAMES, reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { findingsMarkdown } from './findings-markdown';

function markdownOf(name?: string, locale: Locale = 'en'): string {
  const { snapshot, analysis } = reviewedSnapshot(name);
  return findingsMarkdown(snapshot, analysis, translatorFor(locale));
}

/** The text without blocks and spans of code, in which nothing is read as markup. */
function outsideCode(text: string): string {
  const open = { fence: '' };
  const lines = text.split('\n').filter((line) => {
    const [fence] = /^`{3,}/.exec(line) ?? [];
    if (open.fence === '' && fence !== undefined) open.fence = fence;
    else if (open.fence !== '' && line === open.fence) open.fence = '';
    else return open.fence === '';
    return false;
  });
  expect(open.fence).toBe('');
  return lines.join('\n').replaceAll(/`[^`\n]*`|\]\(https:\/\/docs\.aws\.amazon\.com\/[^)\s]*\)/g, '');
}

describe('findingsMarkdown', () => {
  const text = markdownOf();

  it('begins with what was read, what each way in gets, and numbers that add up', () => {
    expect(text.split('\n\n').slice(0, 5)).toEqual([
      '# Review: AWS account web',
      'eu-west-1 · 2026-11-24 02&#58;00 UTC',
      expect.stringMatching(/^- `www\.example\.com`: .+\n- `origin\.example\.com` \(behind CloudFront\): ./),
      'Review: 2 findings stand; 1 unknown, 1 covered, 1 moot, 1 accepted; 4 passed, 3 not applicable',
      '| Critical | High | Medium | Low | For information |\n| --- | --- | --- | --- | --- |\n| 1 | 0 | 1 | 0 | 0 |',
    ]);
  });

  it('tells what stands by place, then what does no harm, then what is unknown', () => {
    const headings = text.split('\n').filter((line) => /^##+ /.test(line));
    expect(headings.map((line) => line.replace(/\(https.*/, ''))).toEqual([
      '## Viewer',
      '### Medium: [`viewer-plaintext`]',
      '## Load balancer to container',
      '### Critical: [`target-group-protocol-version`]',
      '## Covered, moot or accepted',
      '## Could not be decided',
    ]);
  });

  it('proves a finding and folds its repair away, for the console and each tool', () => {
    const viewer = text.slice(text.indexOf('## Viewer'), text.indexOf('## Load balancer to container'));
    expect(viewer).toContain('- Proof: `Attributes[web] = "web" (web)`\n- Asked for by: CloudFront.3, prowler&#58;web');
    expect(viewer).toMatch(/<details><summary>Repair<\/summary>\n\n1\. CloudFront → [^]*\n<\/details>/);
    for (const tool of ['**AWS CLI**', '**CloudFormation**', '**Terraform**']) expect(viewer).toContain(tool);
    expect(viewer).toMatch(/```sh\n[^`]*E1EXAMPLE[^`]*```/);
  });

  it('gives reasons for what does no harm', () => {
    expect(text).toMatch(/- \*\*Covered \(High\)\*\* \[`invalid-headers-kept`\]\([^)]*\): .* Every way in passes web,/);
    expect(text).toMatch(/- \*\*Moot \(High\)\*\* .* Nobody can connect to web,/);
    expect(text).toMatch(/- \*\*Accepted \(For information\)\*\* .* Accepted by web until 2027-01-31&#58; web/);
  });

  it('says what could not be read where nothing could be decided', () => {
    expect(text).toMatch(/- \[`edge-logs-off`\]\([^)]*\): .+ \(`web`\)\n {2}- .*elasticloadbalancing&#58;DescribeLoadBalancers/);
  });

  it('says so of an account that holds nothing', () => {
    const nothing = snapshotOf('web');
    const lines = findingsMarkdown(nothing, analyze(nothing.inventory), translatorFor('en')).split('\n\n');
    expect(lines.slice(2)).toEqual([expect.stringMatching(/^Review: nothing fails; 0 unknown/), expect.stringMatching(/^\| Critical /)]);
  });

  it('speaks Japanese', () => {
    expect(markdownOf('web', 'ja')).toContain('## 補完済み、影響なし、受容済み');
  });

  it.each(ODD_NAMES)('shows a name as text: %j', (name) => {
    const odd = markdownOf(name);
    expect(odd.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(
      text.split('\n').filter((line) => line.startsWith('#')).length,
    );
    const outside = outsideCode(odd).replaceAll(/<\/?(?:details|summary|code)>|\[(?=\]|$)|(?<=[ :])\[/gm, '');
    expect(outside).not.toMatch(/[<@[`]|https?:|www\.|(?<!&)#\d|javascript:/i);
    expect(odd).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
