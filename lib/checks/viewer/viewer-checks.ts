import { certificateExpiring } from './certificate-expiring';
import { certificateNotIssued } from './certificate-not-issued';
import { certificateRenewalFailing } from './certificate-renewal-failing';
import { certificateTransparencyOff } from './certificate-transparency-off';
import { certificateUntagged } from './certificate-untagged';
import { certificateWeakKey } from './certificate-weak-key';
import { certificateWildcard } from './certificate-wildcard';
import { dnsRecordDangling } from './dns-record-dangling';
import { hstsMissing } from './hsts-missing';
import { http3WithoutHttp2 } from './http3-without-http2';
import { ipv6HalfEnabled } from './ipv6-half-enabled';
import { protocolDowngrade } from './protocol-downgrade';
import { signersLegacy } from './signers-legacy';
import { viewerCertificateNotChecked } from './viewer-certificate-not-checked';
import { viewerDedicatedIp } from './viewer-dedicated-ip';
import { viewerDefaultCertificate } from './viewer-default-certificate';
import { viewerHttp2Off } from './viewer-http2-off';
import { viewerPlaintext } from './viewer-plaintext';
import { viewerTlsOutdated } from './viewer-tls-outdated';

/** What viewers speak with CloudFront, and what they are shown. */
export const viewerChecks = [
  viewerPlaintext,
  hstsMissing,
  viewerTlsOutdated,
  viewerDefaultCertificate,
  viewerDedicatedIp,
  viewerCertificateNotChecked,
  viewerHttp2Off,
  http3WithoutHttp2,
  protocolDowngrade,
  ipv6HalfEnabled,
  dnsRecordDangling,
  signersLegacy,
  certificateExpiring,
  certificateRenewalFailing,
  certificateNotIssued,
  certificateWeakKey,
  certificateTransparencyOff,
  certificateWildcard,
  certificateUntagged,
];
