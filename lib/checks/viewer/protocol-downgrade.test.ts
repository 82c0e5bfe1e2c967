import type { Inventory } from '@/lib/inventory/inventory';
import { acting, edge, fixed, grouped, listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { protocolDowngrade } from './protocol-downgrade';

/** No CloudFront: the load balancer is what viewers come to. */
const direct = (given: Partial<Inventory>): Partial<Inventory> => ({ distributions: [], ...given });

testCheck(protocolDowngrade, {
  pass: [
    ['viewers get HTTP/1.1 as well', edge({ httpVersion: 'http1.1' })],
    ['the load balancer speaks HTTP/2 on both sides', direct(grouped({ protocolVersion: 'HTTP2' }))],
    ['the load balancer speaks HTTP/1.1 on both sides', direct(listening({}, { attributes: { 'routing.http2.enabled': 'false' } }))],
  ],
  fail: [
    ['behind CloudFront, always', {}, /^Viewers speak HTTP\/3 with www\.example\.com; .* \(HTTP\/3 → HTTP\/1\.1 → HTTP\/1\.1\)/],
    ['HTTP/2 at best', edge({ httpVersion: 'http2' }), /\(HTTP\/2 → HTTP\/1\.1 → HTTP\/1\.1\)/],
    ['at the load balancer', direct({}), /^Viewers speak HTTP\/2 with web; .* \(HTTP\/2 → HTTP\/1\.1\)/],
  ],
  unknown: [
    ['a web ACL of WAF Classic, whose rules are not read', edge({ webAclId: '2c730c2b-ba5f-17ab-a157-60c5ddf91eb2' })],
    ['whether the load balancer speaks HTTP/2 could not be read', direct(listening({}, { attributes: UNREAD }))],
    ['what viewers may speak could not be read', edge({ httpVersion: UNREAD })],
    ['what the group speaks could not be read', direct(grouped({ protocolVersion: UNREAD }))],
    ['the listeners could not be read', direct(listening({}, { listeners: UNREAD }))],
    ['what stands before the load balancer could not be read', edge({ enabled: false, origins: UNREAD })],
  ],
  notApplicable: [
    ['no request gets to a container', acting(fixed(404))],
    ['a distribution that takes no requests', edge({ enabled: false })],
  ],
});
