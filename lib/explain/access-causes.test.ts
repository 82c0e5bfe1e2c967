import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { causesOf, explainedAccess } from '@/lib/testing/explained';
import { grouped } from '@/lib/testing/given';
import { type AccessFields } from '@/lib/testing/logged';

type Given = Partial<Inventory>;

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
describe('causes that the fields of a line fit', () => {
  const own = (status: number, more: AccessFields = {}): AccessFields => ({
    status: `${status} -`,
    times: '-1 -1 -1',
    target: '-',
    ...more,
  });
  it.each<[string, AccessFields, Given, string[]]>([
    [
      '502 before the target was reached',
      own(502),
      {},
      [
        'fits target-refused',
        'fits target-unreachable',
        'fits target-closed',
        'possible target-response-malformed',
        'possible target-headers-too-large',
        'possible deregistered',
      ],
    ],
    [
      '502 while the target owed the answer',
      own(502, { target: '10.0.0.10:80', times: '0.001 -1 -1' }),
      {},
      ['fits target-closed', 'fits deregistered', 'possible target-response-malformed', 'possible target-headers-too-large'],
    ],
    [
      '502 after its headers',
      own(502, { target: '10.0.0.10:80', times: '0.001 0.002 -1' }),
      {},
      ['fits target-response-malformed', 'fits target-headers-too-large', 'possible target-closed', 'possible deregistered'],
    ],
    [
      '502 of a group that speaks TLS',
      own(502),
      grouped({ protocol: 'HTTPS' }),
      [
        'fits target-refused',
        'fits target-unreachable',
        'fits target-closed',
        'fits target-tls-failed',
        'possible target-response-malformed',
        'possible target-headers-too-large',
        'possible deregistered',
      ],
    ],
    [
      '504 before the target was reached',
      own(504),
      {},
      ['fits target-connect-timeout', 'fits network-acl', 'possible target-silent', 'possible content-length'],
    ],
    [
      '504 of a target that did not answer',
      own(504, { target: '10.0.0.10:80', times: '0.001 -1 -1' }),
      {},
      ['fits target-silent', 'fits content-length', 'possible network-acl'],
    ],
    ['503', own(503), {}, ['fits no-targets', 'possible optimizer-rejected']],
    ['460', own(460), {}, ['fits client-closed']],
    ['405 for TRACE', own(405, { request: 'TRACE https://origin.example.com:443/ HTTP/1.1' }), {}, ['fits trace-method']],
    ['464 of gRPC', own(464, { type: 'grpcs' }), {}, ['fits grpc-to-http1-group']],
    [
      '464 of a GET at a gRPC group',
      own(464, { type: 'h2', userAgent: 'curl' }),
      grouped({ protocolVersion: 'GRPC' }),
      ['fits no-post-to-grpc-group'],
    ],
    ['a reason code', own(401, { actions: 'authenticate', reason: 'AuthInvalidIdToken' }), {}, ['named AuthInvalidIdToken']],
    ['a reason code by its other name', own(401, { reason: 'JWTSignatureValidationFailed' }), {}, ['named JWTSignatureValidationError']],
    ['a reason of WAF', own(500, { actions: 'waf-failed', reason: 'WAFConnectionError' }), {}, ['named WAFConnectionError']],
    ['WAF without a reason', own(500, { actions: 'waf-failed' }), {}, ['named web-acl-failed']],
    ['a reason of Lambda', own(502, { reason: 'LambdaInvalidResponse' }), {}, ['named lambda-failed']],
    ['a reason that AWS added later', own(500, { reason: 'NewReason' }), {}, ['named other-error-reason']],
    ['a rewrite', own(500, { transform: 'TransformInvalidHost' }), {}, ['named transform-failed']],
    ['desync mitigation', own(400, { classification: '"Severe" "BadUri"' }), {}, ['named request-not-compliant']],
    ['a harmless classification', own(414, { classification: '"Acceptable" "SpaceInUri"' }), {}, ['possible url-too-long']],
    ['a status that AWS lists nowhere', own(499), {}, []],
  ])('%s', (_, fields, given, expected) => {
    expect(causesOf(explainedAccess(fields, given))).toEqual(expected);
  });
});
