import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { checkSettings, matchesAny } from './health-check-settings';

/** What a server answers that does not know the method. https://grpc.io/docs/guides/status-codes/ */
const UNIMPLEMENTED = 12;

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html */
export const healthCheckTooLenient = defineCheck({
  id: 'health-check-too-lenient',
  severity: 'low',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  facts: ['health-check-proves-little'],
  evaluate(subject) {
    const { arn, name, protocolVersion } = subject.targetGroup;
    const check = checkSettings(subject);
    if (isUnknown(check)) return unknown(check);
    if (!check.enabled || check.protocol === 'TCP') return NOT_APPLICABLE;
    if (isUnknown(protocolVersion)) return unknown(protocolVersion);
    const grpc = protocolVersion === 'GRPC';
    const codes = grpc ? check.grpcCode : check.httpCode;
    const lenient = grpc ? matchesAny(codes, UNIMPLEMENTED, UNIMPLEMENTED) : matchesAny(codes, 400, 599);
    if (!lenient) return PASS;
    return fail(
      { targetGroup: name, codes, kind: grpc ? 'grpc' : 'http' },
      { resource: arn, path: `TargetGroups[].Matcher.${grpc ? 'GrpcCode' : 'HttpCode'}`, value: codes },
    );
  },
});
