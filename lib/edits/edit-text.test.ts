import { describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';
import {
  behavior,
  distribution,
  forwardTo,
  listener,
  listenerArn,
  loadBalancer,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { applyEdits } from './apply-edits';
import { draftOf } from './draft';
import { editText, parseEdit } from './edit-text';

const account = smallAccount({
  distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/api/*' }), behavior({ pathPattern: 'img/*' })] })],
  loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(7, [forwardTo('web')]), rule(null, [forwardTo('web')])] })] })],
  targetGroups: [targetGroup(), targetGroup({ name: 'api' })],
});

const faultOf = (text: string): unknown => {
  try {
    const edit = parseEdit(account, text);
    applyEdits(draftOf(account), [edit]);
    return null;
  } catch (error) {
    return error instanceof AppError ? error.params['fault'] : error;
  }
};

describe('parseEdit', () => {
  it.each<[text: string, subject: string]>([
    ['ProtocolVersion:web=HTTP1', targetGroupArn('web')],
    [`ProtocolVersion:${targetGroupArn('api')}=HTTP2`, targetGroupArn('api')],
    ['httpversion=http2', 'E1EXAMPLE'],
    ['HttpVersion:www.example.com=http2', 'E1EXAMPLE'],
    ['ViewerProtocolPolicy:E1EXAMPLE/default=https-only', 'E1EXAMPLE/default'],
    ['ViewerProtocolPolicy:E1EXAMPLE/api/*=https-only', 'E1EXAMPLE//api/*'],
    ['ViewerProtocolPolicy:E1EXAMPLE//api/*=https-only', 'E1EXAMPLE//api/*'],
    ['ViewerProtocolPolicy:E1EXAMPLE/img/*=https-only', 'E1EXAMPLE/img/*'],
    ['OriginProtocolPolicy=http-only', 'E1EXAMPLE/alb'],
    ['SslPolicy:web:443=ELBSecurityPolicy-2016-08', listenerArn(443)],
    ['HttpHeader:web:443:7=X-A: b', rule(7, []).arn],
    ['Ingress:sg-alb:8443=cloudfront', 'sg-alb:8443'],
    ['Server:web=TLS HTTP/2', targetGroupArn('web')],
  ])('%s is about %s', (text, subject) => {
    const edit = parseEdit(account, text);
    expect(edit.subject).toBe(subject);
    expect(parseEdit(account, editText(edit))).toEqual(edit);
    expect(faultOf(text)).toBeNull();
  });

  it.each<[text: string, fault: string]>([
    ['', 'edit-setting'],
    ['ProtocolVersion', 'edit-setting'],
    ['Nonsense:web=1', 'edit-setting'],
    ['ProtocolVersion=HTTP1', 'edit-subject'],
    ['ProtocolVersion:nobody=HTTP1', 'edit-subject'],
    ['Ingress:sg-nobody:443=anywhere', 'edit-subject'],
    ['Ingress:sg-alb:70000=anywhere', 'edit-subject'],
    ['ProtocolVersion:web=HTTP3', 'edit-value'],
    ['Ingress:sg-alb:443=everybody', 'edit-value'],
    ['Weights:web:443:7=web=1000', 'edit-value'],
    ['Weights:web:443:7=other=1', 'edit-value'],
    ['HttpHeader:web:443:default=X-A: b', 'edit-value'],
    ['HttpHeader:web:443:7=Host: b', 'edit-value'],
    ['OriginReadTimeout=0', 'edit-value'],
    ['idle_timeout.timeout_seconds=4001', 'edit-value'],
    ['DomainName=not a name', 'edit-value'],
    ['Certificates:web:443=*', 'edit-value'],
    ['Server:web=SPDY', 'edit-value'],
    ['SslPolicy:web:443=Mine', 'edit-value'],
    ['AllowedMethods:E1EXAMPLE/default=GET', 'edit-value'],
  ])('refuses %s: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});
