import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { arrivalsAt } from '../subjects/arrivals';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** Whatever comes otherwise is answered 464. */
export const http2GroupWithoutHttp2 = defineCheck({
  id: 'http2-group-without-http2',
  severity: 'medium',
  place: 'target',
  visits: 'target-group',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version',
  facts: ['target-group-464', 'origin-http-1.1'],
  evaluate(subject, scene) {
    const { arn, name, protocolVersion } = subject.targetGroup;
    if (isUnknown(protocolVersion)) return unknown(protocolVersion);
    if (protocolVersion !== 'HTTP2' && protocolVersion !== 'GRPC') return NOT_APPLICABLE;
    const { read, hidden } = arrivalsAt(scene, subject);
    if (read.some(({ leaf }) => leaf.outcome.reason !== 'target-group-protocol-version')) return PASS;
    if (hidden !== null) return unknown(...hidden);
    if (read.length === 0) return NOT_APPLICABLE;
    return fail({ targetGroup: name, protocolVersion }, { resource: arn, path: 'TargetGroups[].ProtocolVersion', value: protocolVersion });
  },
});
