import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import { repairFor } from '@/lib/repairs/repair-for';
import { attributes, listening, ruled } from '@/lib/testing/given';
import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import {
  forwardTo,
  listener,
  listenerArn,
  loadBalancer,
  plainListener,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { CHECKS } from '../registry';
import { sceneOf } from '../scene';

const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
const to = (priority: number, ...conditions: RuleCondition[]) => rule(priority, [forwardTo('web')], conditions);
const iam = 'arn:aws:iam::111122223333:server-certificate/www-2019';

/** The commands of the repair of the first failure. */
function commandsFor(id: string, parts: Partial<Inventory>): string | null {
  const chain = linkChain(smallAccount(parts));
  const judged = CHECKS.find((check) => check.id === id)?.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT)) ?? [];
  for (const { subject, verdict } of judged) {
    const made = verdict.status === 'fail' ? repairFor({ check: id, subject, params: verdict.params }, chain) : null;
    if (made?.kind === 'how') return made.how.cli;
    if (made?.kind === 'steps') return made.steps.map(({ how }) => how.cli).join('\n');
  }
  return null;
}

it.each<[id: string, parts: Partial<Inventory>, command: string]>([
  ['rule-shadowed', ruled(to(1, path('/a*')), to(2, path('/ab*'))), `delete-rule --region eu-west-1 --rule-arn ${to(2).arn}`],
  [
    'listener-unused',
    { ...onlyFromCloudFront(), loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ port: 8080 })] })] },
    `delete-listener --region eu-west-1 --listener-arn ${listenerArn(8080)}`,
  ],
  [
    'listener-tls-outdated',
    listening({ sslPolicy: 'ELBSecurityPolicy-2016-08' }),
    '--ssl-policy ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  ],
  ['listener-certificate-not-acm', listening({ certificates: [{ arn: iam, isDefault: true }] }), '--domain-name origin.example.com'],
  [
    'weight-zero',
    {
      ...listening({
        rules: [
          rule(null, [
            {
              ...{ type: 'forward', stickinessEnabled: false },
              targetGroups: ['web', 'green'].map((name, at) => ({ arn: targetGroupArn(name), weight: at === 0 ? 1 : 0 })),
            },
          ]),
        ],
      }),
      targetGroups: [targetGroup(), targetGroup({ name: 'green' })],
    },
    'map(select(.Weight > 0))',
  ],
  ['network-load-balancer-without-tls', listening({ protocol: 'TCP', sslPolicy: null }, { type: 'network' }), '--protocol TLS'],
  ['single-availability-zone', {}, '--subnets subnet-1 "$OTHER_SUBNET"'],
  ['load-balancer-without-listeners', listening({}, { listeners: [] }), 'delete-load-balancer'],
  ['load-balancer-logs-off', {}, 'Key=access_logs.s3.enabled,Value=true Key=access_logs.s3.bucket,Value="$LOG_BUCKET"'],
  ['load-balancer-web-acl-missing', {}, 'associate-web-acl'],
  ['desync-monitored-only', attributes({ 'routing.http.desync_mitigation_mode': 'monitor' }), 'Value=defensive'],
  [
    'classic-load-balancer',
    {
      classicLoadBalancers: [
        { name: 'old', region: 'eu-west-1', dnsName: 'old.eu-west-1.elb.amazonaws.com', scheme: 'internal', vpcId: null, listeners: [] },
      ],
    },
    '--name old-alb --type application --scheme internal',
  ],
])('the repair of %s', (id, parts, command) => {
  expect(commandsFor(id, parts)).toContain(command);
});
