import type { WebAcl } from '@/lib/inventory/surroundings';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';
import type { ComponentRef } from '@/lib/chain/chain';
import { unreadWebAcl } from '@/lib/chain/unread-references';

import type { Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { gapDependence, missingDependence } from '../walk/lookup';
import { decide, dependsOn, end, hang, type Next, type Walk } from '../walk/walk';

/**
 * What a web ACL makes of an ordinary request. Rules that look for something particular are taken not to find it, and those that look
 * for its absence may, so that it stays open what they do; a rule that matches everything, or the default action, decides. https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-processing-order.html
 */
export function passWebAcl(walk: Walk, at: ComponentRef, arn: Fact<string | null>, path: string, next: Next): Trace {
  const { chain, lookup } = walk.context;
  if (isUnknown(arn)) return next(hang(walk, gapDependence(chain, arn.$unknown)));
  if (arn === null || arn === '') return next(walk);
  const webAcl = lookup.webAcl.get(arn);
  const attached = evidence(at.id, path, arn);
  if (webAcl === undefined) {
    const gap = lookup.listingGap('web-acl');
    return next(hang(walk, gap === null ? missingDependence(chain, unreadWebAcl(arn)) : gapDependence(chain, gap)));
  }
  const { defaultAction, rules } = webAcl;
  const unread = isUnknown(defaultAction) ? defaultAction : isUnknown(rules) ? rules : null;
  if (unread !== null) return next(hang(walk, gapDependence(chain, unread.$unknown)));
  const verdict = verdictOf(webAcl);
  if (verdict === 'block') {
    const proof = [...attached, ...factEvidence(arn, 'DefaultAction', defaultAction)];
    return end(walk, { by: 'web-acl', status: 403, reason: 'web-acl-block', params: { webAcl: webAcl.name }, at, evidence: proof });
  }
  const params = { webAcl: webAcl.name, rules: isUnknown(rules) ? 0 : rules.length };
  const passed = decide(walk, { at, decision: 'web-acl-passed', params, evidence: attached });
  return next(verdict === 'open' ? hang(passed, dependsOn('web-acl', { webAcl: webAcl.name })) : passed);
}

/** `open`: some requests are let through and others not, and an ordinary one may be either. */
function verdictOf({ defaultAction, rules }: WebAcl): 'pass' | 'block' | 'open' {
  let mayAllow = false;
  let mayStop = false;
  for (const rule of isUnknown(rules) ? [] : [...rules].sort((a, b) => a.priority - b.priority)) {
    if (rule.matchesAll && rule.action === 'block') return mayAllow ? 'open' : 'block';
    if (rule.matchesAll && rule.action === 'allow') return mayStop ? 'open' : 'pass';
    if (rule.action === 'allow') mayAllow = true;
    if (rule.matchesAll && (rule.action === 'captcha' || rule.action === 'challenge')) mayStop = true;
    if (rule.matchesAbsence && rule.action === 'block') mayStop = true;
  }
  if (defaultAction !== 'block') return mayStop ? 'open' : 'pass';
  return mayAllow ? 'open' : 'block';
}
