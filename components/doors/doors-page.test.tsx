import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { translatorFor } from '@/lib/messages/catalogue';
import { gap } from '@/lib/testing/gap';
import { lockedChain } from '@/lib/testing/locked-chain';
import { distribution, forwardTo, listener, loadBalancer, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { snapshotOf } from '@/lib/testing/snapshot-of';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';

import { DoorsPage } from './doors-page';

/** The page of the small account with the named parts instead. */
function page(parts: Partial<Inventory> = {}, locale: 'en' | 'ja' = 'en'): string {
  const chain = linkChain(smallAccount(parts));
  const proofs = { bypass: proveBypass(chain), unreached: findUnreached(chain) };
  return renderToStaticMarkup(<DoorsPage t={translatorFor(locale)} snapshot={snapshotOf('web')} chain={chain} {...proofs} entry="E1" />);
}

/** Its doors in their order, each as its markup. */
const doors = (markup: string): string[] => markup.match(/<details.*?<\/details>/g) ?? [];
const text = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const path = (value: string) => ({ field: 'path-pattern' as const, values: [value], regexValues: [] });
const ADDRESS = 'web-123456789.eu-west-1.elb.amazonaws.com';

describe('an open way', () => {
  it('shows a request that gets through, asks it on the chain, and says how to send it', () => {
    const markup = page();
    expect(markup).toContain('web can be reached past CloudFront.');
    const [internet = ''] = doors(markup);
    expect(internet).toMatch(/^<details class="s-critical" open=""><summary>.*<svg/);
    expect(text(internet)).toMatch(
      /^Open From the internet to web, port 443 This gets through GET https:\/\/web-123456789\S+ HTTP\/2 How it ends /,
    );
    expect(internet).toMatch(/href="\/snapshots\/[0-9a-f]{64}\?entry=arn[^"]*&amp;ask=https%3A%2F%2Fweb-123456789[^"]*%2F&amp;http=2"/);
    expect(internet).toContain(`>curl --http2 https://${ADDRESS}/</pre>`);
  });

  it('cannot be asked where it comes through somebody else’s distribution', () => {
    const [, foreign = ''] = doors(page());
    expect(text(foreign)).toContain('through a distribution of their own');
    expect(foreign).not.toMatch(/<a |curl/);
  });

  it('is not asked on the chain where the name in the request leads through CloudFront', () => {
    const rules = [rule(1, [forwardTo('web')], [{ field: 'host-header', values: ['www.example.com'], regexValues: [] }])];
    const refused = rule(null, [{ type: 'fixed-response', statusCode: 403, contentType: null }]);
    const [internet = ''] = doors(page({ loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, refused] })] })] }));
    expect(internet).toContain(`curl --http2 --insecure --connect-to ::${ADDRESS}: https://www.example.com/<`);
    expect(internet).not.toContain('<a ');
  });

  it('stands before those that are shut, which are folded', () => {
    expect(doors(page()).map((door) => door.includes(' open=""'))).toEqual([true, true, false]);
  });
});

it('says of every way that is shut what shuts it, with evidence', () => {
  const markup = page(lockedChain());
  expect(markup).toContain('web cannot be reached past CloudFront.');
  const [internet = '', foreign = '', tasks = ''] = doors(markup);
  expect(markup).not.toContain('<details class="s-none" open');
  expect(text(internet)).toMatch(/Shut by Closed to viewers The security groups .* tcp 443 from pl-4fa04526/);
  expect(text(foreign)).toMatch(
    /Shut by 403: Fixed response Rule default .* Rules\[\]\.Actions\[\]\.FixedResponseConfig\.StatusCode arn:\S+ 403/,
  );
  expect(text(foreign)).toContain('Secret A rule asks for the secret value of x-origin-verify; who knows it gets through.');
  expect(text(tasks)).toMatch(/Shut by The tasks have no public address\. .*assignPublicIp arn:\S+ DISABLED/);
});

it.each<[what: string, parts: Partial<Inventory>, says: RegExp]>([
  [
    'with what it hangs on',
    { securityGroups: [] },
    /^Unknown From the internet .*Depends on Something that could not be read: ec2:\w+ for sg-alb/,
  ],
  [
    'without saying more than is known',
    { loadBalancers: [loadBalancer({ listeners: { $unknown: 'g' } })] },
    /^Unknown .* could not be read/,
  ],
])('leaves open what was not read, %s', (_, parts, says) => {
  const [internet = ''] = doors(page({ ...parts, gaps: [gap({})] }));
  expect(internet).toMatch(/^<details class="s-unknown" open="">/);
  expect(text(internet)).toMatch(says);
});

it('has nothing to prove without CloudFront', () => {
  expect(page({ distributions: [] })).toContain('No load balancer stands behind CloudFront.');
});

describe('what no request reaches', () => {
  it('is listed with reason and evidence', () => {
    const rules = [rule(1, [forwardTo('web')], [path('/a*')]), rule(2, [forwardTo('web')], [path('/ab*')]), rule(null, [forwardTo('web')])];
    const markup = text(page({ loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] }));
    expect(markup).toMatch(/1 thing is set up that no request reaches Rule 443 2 web Others before it take every request .* path-pattern/i);
  });

  it('claims no more than what was read allows', () => {
    const claim = 'Every behavior, listener and rule is reached by some request.';
    expect(page()).toContain(claim);
    const incomplete = page({ gaps: [gap({ kind: 'distribution', action: 'cloudfront:ListDistributions' })] });
    expect(incomplete).not.toContain(claim);
    expect(incomplete).toContain('something that decides it could not be read');
  });
});

it('speaks Japanese', () => {
  expect(text(page({}, 'ja'))).toMatch(/web には CloudFront を通らずに到達できます。 .*チェーン上で確かめる/);
});

it('cannot be given markup by a name', () => {
  const markup = page({ loadBalancers: [loadBalancer({ name: '<script>alert(1)</script>' })], distributions: [distribution()] });
  expect(markup).not.toContain('<script');
});

it('keeps the way in for the other views', () => {
  expect(page()).toMatch(/href="\/snapshots\/[0-9a-f]{64}\/matrix\?entry=E1"/);
});
