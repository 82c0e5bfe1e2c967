import { forward, redirectToHttps, whenPath } from '../../build/actions';
import { loadBalancer } from '../../build/load-balancer';
import { targetGroupArn } from '../../build/target-group';
import { type RegionPart, regionRecords } from '../../region-records';
import { BAD_CERTIFICATES } from './certificates';
import { groupBehind, PORT } from './exposed-service';
import { mall, ORIGIN_CERTIFICATE, tokyo } from './places';
import { WIZARD_GROUP } from './security-groups';

const STRANGERS = ['10.30.130.8', '10.30.130.9'];
const PATHS: readonly (readonly [path: string, targetGroup: string])[] = [
  ['/api/*', 'api'],
  // Never asked: the rule before it takes them all.
  ['/api/v2/*', 'web'],
  ['/windows/*', 'windows'],
  ['/mesh/*', 'mesh'],
  ['/released/*', 'released'],
  ['/strangers/*', 'strangers'],
  ['/report/*', 'report'],
  ['/host/*', 'host'],
];

/** The load balancer of the whole site: it believes what clients say of themselves, and lets them in when its web ACL is down. */
export const front = loadBalancer({
  network: mall,
  name: 'front',
  scheme: 'internet-facing',
  securityGroups: [WIZARD_GROUP],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [ORIGIN_CERTIFICATE, ...BAD_CERTIFICATES],
      sslPolicy: 'ELBSecurityPolicy-2016-08',
      mutualAuthentication: { Mode: 'passthrough' },
      defaultActions: [forward(targetGroupArn(tokyo, 'web'))],
      rules: PATHS.map(([path, targetGroup], index) => ({
        priority: (index + 1) * 10,
        conditions: [whenPath(path)],
        actions: [forward(targetGroupArn(tokyo, targetGroup))],
      })),
    },
    { port: 80, protocol: 'HTTP', defaultActions: [redirectToHttps()] },
  ],
  attributes: {
    'idle_timeout.timeout_seconds': '30',
    'routing.http.xff_header_processing.mode': 'preserve',
    'routing.http.desync_mitigation_mode': 'monitor',
    'waf.fail_open.enabled': 'true',
  },
});

/** Nothing in it. */
const empty = loadBalancer({
  ...{ network: mall, name: 'empty', scheme: 'internet-facing', securityGroups: [WIZARD_GROUP], listeners: [] },
});

const functionArn = `arn:aws:lambda:${tokyo.region}:${tokyo.accountId}:function:report`;

/** Targets that no service has: addresses that somebody registered by hand and that do not answer, and a function whose health nobody asks for. */
const others: RegionPart = {
  targetGroups: [
    groupBehind('strangers', 'front'),
    {
      ...groupBehind('report', 'front'),
      ...{
        TargetType: 'lambda',
        HealthCheckEnabled: false,
        Protocol: undefined,
        ProtocolVersion: undefined,
        Port: undefined,
        VpcId: undefined,
      },
    },
  ],
  targets: [
    ...STRANGERS.map((Id) => ({
      targetGroupArn: targetGroupArn(tokyo, 'strangers'),
      health: {
        Target: { Id, Port: PORT },
        HealthCheckPort: String(PORT),
        TargetHealth: { State: 'unhealthy' as const, Reason: 'Target.Timeout' as const, Description: 'Request timed out' },
      },
    })),
    {
      targetGroupArn: targetGroupArn(tokyo, 'report'),
      health: { Target: { Id: functionArn }, TargetHealth: { State: 'unavailable', Reason: 'Target.HealthCheckDisabled' } },
    },
  ],
};

export const frontPart: RegionPart = regionRecords(front.part, empty.part, others);
