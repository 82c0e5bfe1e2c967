import type { Action, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';

/** Forward to one target group, as AWS answers it: the ARN twice. */
export function forward(targetGroupArn: string): Action {
  return {
    Type: 'forward',
    TargetGroupArn: targetGroupArn,
    ForwardConfig: { TargetGroups: [{ TargetGroupArn: targetGroupArn, Weight: 1 }], TargetGroupStickinessConfig: { Enabled: false } },
  };
}

/** Forward to several target groups by weight. */
export function forwardWeighted(weights: Readonly<Record<string, number>>): Action {
  const TargetGroups = Object.entries(weights).map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight }));
  return { Type: 'forward', ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: { Enabled: false } } };
}

/** Redirect to HTTPS on 443, everything else kept. */
export function redirectToHttps(): Action {
  return {
    Type: 'redirect',
    RedirectConfig: { Protocol: 'HTTPS', Port: '443', Host: '#{host}', Path: '/#{path}', Query: '#{query}', StatusCode: 'HTTP_301' },
  };
}

export function fixedResponse(status: number, body = ''): Action {
  return { Type: 'fixed-response', FixedResponseConfig: { StatusCode: String(status), ContentType: 'text/plain', MessageBody: body } };
}

export function whenHost(...values: string[]): RuleCondition {
  return { Field: 'host-header', Values: values, HostHeaderConfig: { Values: values } };
}

export function whenPath(...values: string[]): RuleCondition {
  return { Field: 'path-pattern', Values: values, PathPatternConfig: { Values: values } };
}

export function whenHeader(name: string, ...values: string[]): RuleCondition {
  return { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: name, Values: values } };
}
