import type { WebAcl, WebAclRule } from '@/lib/inventory/surroundings';
import { documented } from '@/lib/testing/documented';
import { ALB, behaving, CLOUDFRONT, DIRECT, edge, listening } from '@/lib/testing/given';
import { webAcl, webAclArn, webAclRule } from '@/lib/testing/sample-web-acl';

const WAF = 'https://docs.aws.amazon.com/waf/latest/developerguide/';
const ARN = webAclArn();
const deciding = (defaultAction: string, ...rules: WebAclRule[]): WebAcl => webAcl({ defaultAction, rules });
const everything = (priority: number, action: string): WebAclRule =>
  webAclRule({ priority, action, statement: 'GeoMatchStatement', ruleGroup: null, matchesAll: true });
const guarded = (defaultAction: string, ...rules: WebAclRule[]) => ({
  ...edge({ webAclId: ARN }),
  webAcls: [deciding(defaultAction, ...rules)],
});
const blocked = { outcome: '403 web-acl-block' };
const passed = { outcome: '- forwarded', decides: ['web-acl-passed'] } as const;

documented(
  `${WAF}web-acl-default-action.html`,
  "AWS WAF applies this action to any web request that makes it through all of the protection pack (web ACL)'s rule evaluations without having a terminating action applied to it.",
  [
    ['allow', guarded('allow'), {}, passed],
    ['block', guarded('block'), {}, blocked],
    ['block a WebSocket', guarded('block'), { websocket: true }, blocked],
  ],
);

documented(`${WAF}web-acl-rule-actions.html`, 'Allow and Block actions stop all other processing of the protection pack (web ACL)', [
  ['block everything, allow by default', guarded('allow', everything(0, 'block')), {}, blocked],
  ['allow everything, block by default', guarded('block', everything(0, 'allow')), {}, passed],
]);

documented(
  `${WAF}web-acl-processing-order.html`,
  'it evaluates the rules from the lowest numeric priority setting on up until it either finds a match that terminates the evaluation or exhausts all of the rules.',
  [
    ['allow before block', guarded('block', everything(50, 'allow'), everything(100, 'block')), {}, passed],
    ['block before allow, listed last', guarded('allow', everything(100, 'allow'), everything(50, 'block')), {}, blocked],
  ],
);

documented(`${WAF}web-acl-rule-actions.html`, 'AWS WAF counts the request, then continues processing the rules that follow', [
  ['count, then block', guarded('allow', everything(0, 'count'), everything(1, 'block')), {}, blocked],
  ['count only', guarded('allow', everything(0, 'count')), {}, passed],
]);

documented(
  `${WAF}web-acl-rule-actions.html`,
  "If the request doesn't have a valid token, AWS WAF terminates the evaluation and sends the client a CAPTCHA puzzle or silent background client session challenge to solve.",
  [
    ['challenge', guarded('allow', everything(0, 'challenge')), {}, { outcome: '- forwarded?', dependsOn: ['web-acl'] }],
    ['CAPTCHA', guarded('allow', everything(0, 'captcha')), {}, { outcome: '- forwarded?', dependsOn: ['web-acl'] }],
  ],
);

documented(
  `${WAF}waf-rule-statement-type-geo-match.html#cloudfront-distributions-geo-restriction`,
  "be aware that the feature doesn't forward blocked requests to AWS WAF. It does forward allowed requests to AWS WAF.",
  [
    [
      'blocked by country',
      { ...edge({ webAclId: ARN, geoRestriction: { type: 'blacklist', locations: ['MC'] } }), webAcls: [deciding('block')] },
      { client: { country: 'MC' } },
      { outcome: '403 viewer-country-blocked' },
    ],
    [
      'allowed by country',
      { ...edge({ webAclId: ARN, geoRestriction: { type: 'blacklist', locations: ['MC'] } }), webAcls: [deciding('block')] },
      { client: { country: 'LI' } },
      blocked,
    ],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-403-issues`,
  'You configured an AWS WAF web access control list (web ACL) to monitor requests to your Application Load Balancer and it blocked a request.',
  [
    ['through CloudFront', { ...listening({}, { webAclArn: ARN }), webAcls: [deciding('block')] }, {}, blocked],
    ['past CloudFront', { ...listening({}, { webAclArn: ARN }), webAcls: [deciding('block')] }, { url: DIRECT }, blocked],
    [
      'past CloudFront, whose own does not count',
      { ...edge({ webAclId: ARN }), webAcls: [deciding('block')] },
      { url: DIRECT },
      { outcome: '- forwarded' },
    ],
  ],
);

documented(
  `${CLOUDFRONT}lambda-edge-event-request-response.html`,
  "If you're using AWS WAF, the Lambda@Edge viewer request is executed after any AWS WAF rules are applied.",
  [
    [
      'no function runs for what is blocked',
      {
        ...behaving(
          { lambdaFunctions: [{ eventType: 'viewer-request', arn: 'arn:aws:lambda:us-east-1:1:function:gate:1' }] },
          { webAclId: ARN },
        ),
        webAcls: [deciding('block')],
      },
      {},
      { ...blocked, without: ['function-may-override'] },
    ],
  ],
);

documented(
  `${CLOUDFRONT}distribution-using-grpc.html`,
  "gRPC doesn't support AWS WAF request body inspection rules. … All other AWS WAF rules will still apply.",
  [
    [
      'a gRPC request is blocked',
      { ...behaving({ grpcEnabled: true }, { webAclId: ARN }), webAcls: [deciding('block')] },
      { grpc: true },
      blocked,
    ],
  ],
);
