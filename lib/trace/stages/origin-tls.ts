import type { OriginLink } from '@/lib/chain/chain';
import { commonTlsVersions } from '@/lib/facts/tls-policies';
import type { Evidence } from '@/lib/inventory/evidence';
import type { Listener } from '@/lib/inventory/listener';
import type { Certificate } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { askText } from '../ask/ask';
import { answerTo, type TextTest } from '../ask/text-test';
import type { HopTls, Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { gapDependence } from '../walk/lookup';
import { decide, dependsOn, end, hang, type Walk } from '../walk/walk';
import { type Approach, connectApproach } from './approach';
import { listenerCertificates, listenerPolicy, namesOf } from './listener-tls';

/** A connection from CloudFront to an HTTPS listener. */
export interface OriginHandshake {
  approach: Approach;
  link: OriginLink;
  listener: Listener;
}

type AfterHandshake = (walk: Walk, tls: HopTls) => Trace;

/** CloudFront's handshake with its origin: a common version, a client certificate where one is asked for, a certificate that it trusts. */
export function shakeHands(walk: Walk, handshake: OriginHandshake, next: AfterHandshake): Trace {
  return agreeOnVersion(walk, handshake, (agreed, tls) =>
    showClientCertificate(agreed, handshake, (shown) => checkCertificate(shown, handshake, (checked) => next(checked, tls))),
  );
}

/**
 * TLS 1.3 is offered to every origin, in addition to what is set. With SSLv3 in the set CloudFront sends SSLv3 handshakes only.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
 */
function agreeOnVersion(walk: Walk, handshake: OriginHandshake, next: AfterHandshake): Trace {
  const { approach, link, listener } = handshake;
  const { loadBalancer, to } = approach;
  const policy = listenerPolicy(walk.context, loadBalancer, listener);
  const set = link.connection?.sslProtocols;
  const at = { at: to, decision: 'origin-tls' } as const;
  const policyAt = factEvidence(listener.arn, 'Listeners[].SslPolicy', listener.sslPolicy);
  if (!policy.versions.known || set?.known !== true) {
    const because = policy.versions.known
      ? set === undefined
        ? null
        : gapDependence(walk.context.chain, set.known ? '' : set.gap)
      : policy.versions.because;
    const noted = decide(walk, { ...at, params: { policy: policy.name ?? 'unknown', versions: 'unknown' }, evidence: policyAt });
    return next(because === null ? noted : hang(noted, because), { versions: null, policy: policy.name, peerValidated: true });
  }
  const offered = set.value.includes('SSLv3') ? ['SSLv3'] : [...set.value, 'TLSv1.3'];
  const common = commonTlsVersions(offered, policy.versions.value);
  const proof = [...set.evidence, ...policyAt];
  if (common.length === 0) {
    const params = {
      loadBalancer: loadBalancer.name,
      flaw: 'versions',
      offered: offered.join(', '),
      accepted: policy.versions.value.join(', '),
    };
    return fail(walk, handshake, { reason: 'origin-tls-mismatch', params, evidence: proof });
  }
  const noted = decide(walk, {
    ...at,
    params: { policy: policy.name ?? 'unknown', versions: common.join(', ') },
    evidence: proof,
    fact: 'origin-tls-1.3-automatic',
  });
  return next(noted, { versions: common, policy: policy.name, peerValidated: true });
}

/** A listener that verifies client certificates refuses an origin that has none. */
function showClientCertificate(walk: Walk, handshake: OriginHandshake, next: (walk: Walk) => Trace): Trace {
  const { link, listener } = handshake;
  const { chain } = walk.context;
  const { mutualAuthentication } = listener;
  if (isUnknown(mutualAuthentication)) return next(hang(walk, gapDependence(chain, mutualAuthentication.$unknown)));
  const own = link.origin.custom?.clientCertificateArn ?? null;
  const name = handshake.approach.loadBalancer.name;
  if (mutualAuthentication?.mode === 'passthrough' && own === null)
    return next(hang(walk, dependsOn('origin-asks-for-certificate', { loadBalancer: name })));
  if (mutualAuthentication?.mode !== 'verify') return next(walk);
  const removed = mutualAuthentication.trustStoreAssociationStatus === 'removed';
  if (removed) return refuseCertificate(walk, handshake, 'trustStore', mutualAuthentication.mode);
  if (isUnknown(own)) return next(hang(walk, gapDependence(chain, own.$unknown)));
  if (own === null) return refuseCertificate(walk, handshake, 'clientCertificate', mutualAuthentication.mode);
  // Which authorities the trust store holds is not read.
  return next(hang(walk, dependsOn('viewer-certificate', { component: name })));
}

function refuseCertificate(walk: Walk, handshake: OriginHandshake, flaw: 'clientCertificate' | 'trustStore', mode: string): Trace {
  const params = { loadBalancer: handshake.approach.loadBalancer.name, flaw, offered: 'none', accepted: 'verify' };
  const proof = evidence(handshake.listener.arn, 'Listeners[].MutualAuthentication.Mode', mode);
  return fail(walk, handshake, { reason: 'origin-tls-mismatch', params, evidence: proof });
}

const ELB_NAMES: TextTest = {
  kind: 'patterns',
  syntax: 'host',
  patterns: ['*.elb.amazonaws.com', '*.elb.amazonaws.com.cn'],
  expressions: [],
};

/** Nobody but AWS can have a certificate for these names, and AWS gives none out. */
function isElbName(walk: Walk, name: string): boolean {
  return answerTo(ELB_NAMES, name) === 'yes' && askText(walk, 'host', ELB_NAMES) === 'yes';
}

/** The certificates that cover the Host which is sent. */
function askEach(walk: Walk, certificates: readonly Certificate[]): Certificate[] {
  return certificates.filter((certificate) => askText(walk, 'host', { kind: 'certificate', names: namesOf([certificate]) }) === 'yes');
}

/**
 * CloudFront checks the certificate for the Host that it sends: the origin's domain name, or the viewer's where that is forwarded.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesDomainName
 */
function checkCertificate(walk: Walk, handshake: OriginHandshake, next: (walk: Walk) => Trace): Trace {
  const { approach, listener } = handshake;
  const { loadBalancer, to } = approach;
  const { host } = walk.now;
  const { read, hidden } = listenerCertificates(walk.context, listener);
  if (!host.known) return next(hang(walk, host.because));
  const name = host.value;
  const names = namesOf(read);
  const matching = byPreference(askEach(walk, read));
  const proof = [...walkHostEvidence(walk), ...evidence(listener.arn, 'Certificates[].SubjectAlternativeNames', names)];
  if (isElbName(walk, name) || (matching.length === 0 && hidden === null)) {
    const params = { loadBalancer: loadBalancer.name, name, names: names.length === 0 ? '-' : names.join(', ') };
    return fail(walk, handshake, { reason: 'origin-certificate-name', params, evidence: proof });
  }
  if (matching.length === 0) return next(hidden === null ? walk : hang(walk, hidden));
  const judged = matching.map((certificate) => ({ certificate, flaw: flawOf(certificate, walk.context.at) }));
  // The algorithm goes before the date: an expired one of a better kind is shown. Which of a kind it is, is not known well enough.
  const kind = judged.filter(({ certificate }) => isEcdsa(certificate) === isEcdsa(judged[0]?.certificate));
  const good = kind.find(({ flaw }) => flaw === null);
  const open = kind.find(({ flaw }) => flaw === 'unread');
  const shown = good ?? open ?? judged[0];
  if (shown === undefined) return next(walk);
  const noted = decide(walk, {
    at: to,
    decision: 'origin-certificate',
    params: { name, certificate: shortId(shown.certificate) },
    evidence: proof,
    fact: 'origin-certificate-validated',
  });
  if (good !== undefined) return next(withAuthority(noted, good.certificate));
  if (open !== undefined || hidden !== null)
    return next(
      hang(
        noted,
        unreadOf(walk, shown.certificate) ??
          hidden ?? { code: 'gap', gap: null, params: { action: 'acm:DescribeCertificate', resource: shortId(shown.certificate) } },
      ),
    );
  return distrust(walk, handshake, shown.certificate, shown.flaw);
}

function walkHostEvidence({ steps }: Walk): readonly Evidence[] {
  return steps.findLast(({ decision }) => decision === 'origin-host')?.evidence ?? [];
}

/** Of an imported certificate nobody but who imported it knows whether CloudFront trusts its authority. */
function withAuthority(walk: Walk, certificate: Certificate): Walk {
  const imported = certificate.type === 'IMPORTED';
  return imported ? hang(walk, dependsOn('certificate-authority', { certificate: shortId(certificate) })) : walk;
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html */
function byPreference(certificates: readonly Certificate[]): Certificate[] {
  return [...certificates.filter(isEcdsa), ...certificates.filter((certificate) => !isEcdsa(certificate))];
}

function isEcdsa(certificate: Certificate | undefined): boolean {
  return certificate?.keyAlgorithm?.startsWith('EC') === true;
}

type Flaw = 'expired' | 'early' | 'private' | 'selfSigned' | 'status';

/** Why CloudFront would not accept a certificate; null for none, `unread` where that could not be told. */
function flawOf({ status, type, selfSigned, notAfter, notBefore }: Certificate, at: string | null): Flaw | 'unread' | null {
  const ended = at !== null && typeof notAfter === 'string' && notAfter < at;
  if (ended || (!isUnknown(status) && status === 'EXPIRED')) return 'expired';
  if (at !== null && typeof notBefore === 'string' && at < notBefore) return 'early';
  if (!isUnknown(type) && type === 'PRIVATE') return 'private';
  if (selfSigned === true) return 'selfSigned';
  if (isUnknown(status) || isUnknown(type)) return 'unread';
  return status === 'ISSUED' ? null : 'status';
}

function unreadOf({ context: { chain } }: Walk, { status, type }: Certificate) {
  const hidden = isUnknown(status) ? status : isUnknown(type) ? type : null;
  return hidden === null ? null : gapDependence(chain, hidden.$unknown);
}

function distrust(walk: Walk, handshake: OriginHandshake, certificate: Certificate, flaw: Flaw | 'unread' | null): Trace {
  const { name: loadBalancer } = handshake.approach.loadBalancer;
  const common = { loadBalancer, certificate: shortId(certificate) };
  const proof = [
    ...factEvidence(certificate.arn, 'Certificate.Status', certificate.status),
    ...factEvidence(certificate.arn, 'Certificate.Type', certificate.type),
    ...factEvidence(certificate.arn, 'Certificate.NotAfter', certificate.notAfter),
  ];
  if (flaw === 'expired') return fail(walk, handshake, { reason: 'origin-certificate-expired', params: common, evidence: proof });
  const status = isUnknown(certificate.status) ? 'unknown' : certificate.status;
  return fail(walk, handshake, {
    reason: 'origin-certificate-untrusted',
    params: { ...common, flaw: flaw ?? 'status', status },
    evidence: proof,
  });
}

/** People know a certificate by its first name. */
function shortId({ arn, names }: Certificate): string {
  return (isUnknown(names) ? undefined : names[0]) ?? arn.split('/').at(-1) ?? arn;
}

type HandshakeReason = 'origin-tls-mismatch' | 'origin-certificate-name' | 'origin-certificate-untrusted' | 'origin-certificate-expired';

function fail<R extends HandshakeReason>(
  walk: Walk,
  { approach }: OriginHandshake,
  ending: Pick<Parameters<typeof end<R>>[1], 'reason' | 'params' | 'evidence'>,
): Trace {
  return end(connectApproach(walk, approach, null), { ...ending, by: 'edge', status: 502, at: approach.to });
}
