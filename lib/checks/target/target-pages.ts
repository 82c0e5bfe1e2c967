import type { CheckPage } from '../page';
import { blueGreenProtocolsDifferPage } from './blue-green-protocols-differ.page';
import { healthCheckElsewherePage } from './health-check-elsewhere.page';
import { healthCheckOffPage } from './health-check-off.page';
import { healthCheckPlaintextPage } from './health-check-plaintext.page';
import { healthCheckTooLenientPage } from './health-check-too-lenient.page';
import { healthyWhileFailingPage } from './healthy-while-failing.page';
import { http2GroupWithoutHttp2Page } from './http2-group-without-http2.page';
import { serviceConnectCutsShortPage } from './service-connect-cuts-short.page';
import { stickinessLostPage } from './stickiness-lost.page';
import { targetPlaintextPage } from './target-plaintext.page';
import { targetsNotFromEcsPage } from './targets-not-from-ecs.page';
import { targetsUnhealthyPage } from './targets-unhealthy.page';

export const targetPages: Readonly<Record<string, CheckPage>> = {
  'target-plaintext': targetPlaintextPage,
  'health-check-plaintext': healthCheckPlaintextPage,
  'healthy-while-failing': healthyWhileFailingPage,
  'health-check-elsewhere': healthCheckElsewherePage,
  'health-check-too-lenient': healthCheckTooLenientPage,
  'health-check-off': healthCheckOffPage,
  'http2-group-without-http2': http2GroupWithoutHttp2Page,
  'blue-green-protocols-differ': blueGreenProtocolsDifferPage,
  'targets-unhealthy': targetsUnhealthyPage,
  'targets-not-from-ecs': targetsNotFromEcsPage,
  'stickiness-lost': stickinessLostPage,
  'service-connect-cuts-short': serviceConnectCutsShortPage,
};
