import type { Check } from '../check';
import { blueGreenProtocolsDiffer } from './blue-green-protocols-differ';
import { healthCheckElsewhere } from './health-check-elsewhere';
import { healthCheckOff } from './health-check-off';
import { healthCheckPlaintext } from './health-check-plaintext';
import { healthCheckTooLenient } from './health-check-too-lenient';
import { healthyWhileFailing } from './healthy-while-failing';
import { http2GroupWithoutHttp2 } from './http2-group-without-http2';
import { serviceConnectCutsShort } from './service-connect-cuts-short';
import { stickinessLost } from './stickiness-lost';
import { targetPlaintext } from './target-plaintext';
import { targetsNotFromEcs } from './targets-not-from-ecs';
import { targetsUnhealthy } from './targets-unhealthy';

export const targetChecks: readonly Check[] = [
  targetPlaintext,
  healthCheckPlaintext,
  healthyWhileFailing,
  healthCheckElsewhere,
  healthCheckTooLenient,
  healthCheckOff,
  http2GroupWithoutHttp2,
  blueGreenProtocolsDiffer,
  targetsUnhealthy,
  targetsNotFromEcs,
  stickinessLost,
  serviceConnectCutsShort,
];
