import { httpsRedirectStatus } from '@/lib/facts/cloudfront-defaults';
import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { askMethod } from '../ask/ask';
import { requestUrl } from '../request-url';
import type { Trace } from '../trace-types';
import { factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { decide, dependsOn, end, hang, type Next, type Walk } from '../walk/walk';
import type { MatchedBehavior } from './behavior';
import { passEdgeLimits } from './size-limits';
import { passWebAcl } from './web-acl';

/** The methods that every behavior allows. */
const SAFE_METHODS = ['GET', 'HEAD'];

/** Everything at the edge that may answer instead of the origin, in order. */
export function passGates(walk: Walk, matched: MatchedBehavior, next: Next): Trace {
  return passProtocolPolicy(walk, matched, (secure) =>
    passEdgeLimits(secure, matched, (small) =>
      passMethods(small, matched, (allowed) =>
        passGrpc(allowed, matched, (carried) =>
          passAcl(carried, matched, (unblocked) => passSignature(unblocked, matched, (signed) => next(withFunctions(signed, matched)))),
        ),
      ),
    ),
  );
}

/**
 * `redirect-to-https` answers plain HTTP with a redirect, `https-only` with 403.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
 */
function passProtocolPolicy(walk: Walk, { entry, distribution, behavior, name, path }: MatchedBehavior, next: Next): Trace {
  const { scheme } = walk.request;
  const at = entry.component;
  const policy = behavior.viewerProtocolPolicy;
  const proof = factEvidence(distribution.arn, `${path}.ViewerProtocolPolicy`, policy);
  const noted = (literal: string): Walk =>
    decide(walk, {
      at,
      decision: 'viewer-protocol-policy',
      params: { policy: literal, scheme },
      evidence: proof,
      fact: 'viewer-protocol-policy',
    });
  if (scheme === 'https') return next(isUnknown(policy) ? walk : noted(policy));
  const forbid = (): Trace =>
    end(noted('https-only'), {
      by: 'edge',
      status: 403,
      reason: 'viewer-http-forbidden',
      params: { distribution: at.name, behavior: name },
      at,
      evidence: proof,
    });
  const redirect = (): Trace => {
    const location = requestUrl({ ...walk.request, scheme: 'https', port: 443 });
    const status = httpsRedirectStatus(askMethod(walk, SAFE_METHODS));
    const params = { distribution: at.name, location, status };
    const onward = { url: location, sources: walk.now.sources };
    return end(noted('redirect-to-https'), { by: 'edge', status, reason: 'viewer-https-redirect', params, at, evidence: proof, onward });
  };
  const allow = (): Trace => next(noted('allow-all'));
  if (isUnknown(policy)) return forkOnUnknown(walk, at, [gapDependence(walk.context.chain, policy.$unknown)], [redirect, forbid, allow]);
  if (policy === 'https-only') return forbid();
  return policy === 'redirect-to-https' ? redirect() : allow();
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesAllowedHTTPMethods */
function passMethods(walk: Walk, { entry, distribution, behavior, path }: MatchedBehavior, next: Next): Trace {
  const at = entry.component;
  const { method } = walk.request;
  const { allowedMethods } = behavior;
  const proof = factEvidence(distribution.arn, `${path}.AllowedMethods.Items`, allowedMethods);
  const allow = (): Trace =>
    next(decide(walk, { at, decision: 'method-allowed', params: { method }, evidence: proof, fact: 'allowed-methods' }));
  // GET and HEAD are in every set that can be chosen.
  if (askMethod(walk, SAFE_METHODS)) return allow();
  const refuse = (): Trace => {
    const allowed = isUnknown(allowedMethods) ? 'unknown' : allowedMethods.join(', ');
    return end(walk, {
      by: 'edge',
      status: 403,
      reason: 'method-not-allowed',
      params: { component: at.name, method, allowed },
      at,
      evidence: proof,
    });
  };
  if (isUnknown(allowedMethods))
    return forkOnUnknown(walk, at, [gapDependence(walk.context.chain, allowedMethods.$unknown)], [allow, refuse]);
  return askMethod(walk, allowedMethods) ? allow() : refuse();
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-using-grpc.html */
function passGrpc(walk: Walk, { entry, distribution, behavior, name, path }: MatchedBehavior, next: Next): Trace {
  if (walk.request.framing !== 'gRPC') return next(walk);
  const at = entry.component;
  const { grpcEnabled } = behavior;
  const proof = factEvidence(distribution.arn, `${path}.GrpcConfig.Enabled`, grpcEnabled);
  const carry = (): Trace =>
    walk.request.scheme === 'https'
      ? next(walk)
      : end(walk, {
          by: 'edge',
          status: null,
          reason: 'grpc-not-supported',
          params: { component: at.name, obstacle: 'viewerHttp' },
          at,
          evidence: proof,
        });
  // What CloudFront answers then is documented nowhere, so there is no status.
  const refuse = (): Trace =>
    end(walk, {
      by: 'edge',
      status: null,
      reason: 'grpc-not-enabled',
      params: { distribution: at.name, behavior: name },
      at,
      evidence: proof,
    });
  if (isUnknown(grpcEnabled)) return forkOnUnknown(walk, at, [gapDependence(walk.context.chain, grpcEnabled.$unknown)], [carry, refuse]);
  return grpcEnabled ? carry() : refuse();
}

/** A tenant may have a web ACL of its own, or none although the distribution has one. */
function passAcl(walk: Walk, { entry, distribution }: MatchedBehavior, next: Next): Trace {
  const own = entry.tenant?.webAcl ?? null;
  if (isUnknown(own)) return passWebAcl(walk, entry.component, own, 'Customizations.WebAcl', next);
  if (own?.action === 'disable') return next(walk);
  if (own?.action === 'override') return passWebAcl(walk, entry.component, own.arn, 'Customizations.WebAcl.Arn', next);
  return passWebAcl(walk, entry.component, distribution.webAclId, 'WebACLId', next);
}

/**
 * A behavior with trusted signers serves signed URLs and cookies only. Whether a signature is good cannot be told without its key.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
 */
function passSignature(walk: Walk, { entry, distribution, behavior, name, path }: MatchedBehavior, next: Next): Trace {
  const { trustedKeyGroups, trustedSigners } = behavior;
  for (const trusted of [trustedKeyGroups, trustedSigners]) {
    if (isUnknown(trusted)) return next(hang(walk, gapDependence(walk.context.chain, trusted.$unknown)));
  }
  const field = !isUnknown(trustedKeyGroups) && trustedKeyGroups.length > 0 ? 'TrustedKeyGroups' : 'TrustedSigners';
  const list = field === 'TrustedKeyGroups' ? trustedKeyGroups : trustedSigners;
  if (isUnknown(list) || list.length === 0) return next(walk);
  if (walk.request.client.signature !== false) return next(hang(walk, dependsOn('signed-request', { behavior: name })));
  const proof = factEvidence(distribution.arn, `${path}.${field}.Items`, [...list]);
  const params = { distribution: entry.component.name, behavior: name };
  return end(walk, { by: 'edge', status: 403, reason: 'signature-missing', params, at: entry.component, evidence: proof });
}

/**
 * Functions on the way to the origin may change the request, the origin or the answer.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
function withFunctions(walk: Walk, { entry, distribution, behavior, path }: MatchedBehavior): Walk {
  const { functions, lambdaFunctions } = behavior;
  if (isUnknown(functions)) return hang(walk, gapDependence(walk.context.chain, functions.$unknown));
  if (isUnknown(lambdaFunctions)) return hang(walk, gapDependence(walk.context.chain, lambdaFunctions.$unknown));
  const kinds = [
    { code: 'function-may-override', list: functions, field: 'FunctionAssociations.Items[].FunctionARN' },
    { code: 'lambda-may-override', list: lambdaFunctions, field: 'LambdaFunctionAssociations.Items[].LambdaFunctionARN' },
  ] as const;
  let asked = walk;
  for (const { code, list, field } of kinds) {
    for (const { eventType, arn } of list) {
      if (!eventType.endsWith('-request') || (code === 'lambda-may-override' && !runsLambda(walk, distribution, behavior, eventType)))
        continue;
      const name = /(?:function[:/])([^:/]+)/.exec(arn)?.[1] ?? arn;
      const params = { function: name, event: eventType };
      const proof = factEvidence(distribution.arn, `${path}.${field}`, arn);
      asked = decide(asked, { at: entry.component, decision: 'function-may-override', params, evidence: proof, fact: 'runtime-override' });
      asked = hang(asked, dependsOn(code, { function: name }));
    }
  }
  return asked;
}

/**
 * gRPC goes round the caches where Lambda@Edge runs, and VPC origins have no triggers of their own.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html
 */
function runsLambda({ request }: Walk, { origins }: Distribution, { targetOriginId }: CacheBehavior, eventType: string): boolean {
  if (request.framing === 'gRPC') return false;
  const inside = !isUnknown(origins) && origins.some(({ id, vpc }) => id === targetOriginId && vpc !== null);
  return eventType !== 'origin-request' || !inside;
}
