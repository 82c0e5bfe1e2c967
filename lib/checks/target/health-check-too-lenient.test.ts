import { grouped, listening } from '@/lib/testing/given';
import { healthCheck } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { healthCheckTooLenient } from './health-check-too-lenient';

const http = (httpCode: string | null) => grouped({ healthCheck: healthCheck({ httpCode }) });
const grpc = (grpcCode: string | null) => grouped({ protocolVersion: 'GRPC', healthCheck: healthCheck({ httpCode: null, grpcCode }) });

testCheck(healthCheckTooLenient, {
  pass: [
    ['200', {}],
    ['200 by default', http(null)],
    ['successes and redirects', http('200-299,301')],
    ['gRPC OK', grpc('0')],
    ['gRPC codes round the one', grpc('0-11,13')],
    ['a version that is not said', grouped({ protocolVersion: null })],
  ],
  fail: [
    ['everything that AWS allows', http('200-499'), /^Health checks of web take 200-499 for healthy: errors are among them/],
    ['one error beside successes', http('200,404'), /200,404/],
    ['a server’s errors at a network load balancer', { ...http('200-599'), ...listening({}, { type: 'network' }) }, /200-599/],
    ['gRPC 12 by default', grpc(null), /take 12 for healthy: gRPC status 12 is/],
    ['all gRPC codes', grpc('0-99'), /0-99/],
  ],
  unknown: [
    ['the health check could not be read', grouped({ healthCheck: UNREAD })],
    ['the version could not be read', grouped({ protocolVersion: UNREAD })],
  ],
  notApplicable: [
    ['no health checks', grouped({ healthCheck: healthCheck({ enabled: false, httpCode: '200-499' }) })],
    ['a check without codes', grouped({ healthCheck: healthCheck({ protocol: 'TCP', httpCode: null }) })],
  ],
});
