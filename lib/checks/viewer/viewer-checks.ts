import { certificateExpiring } from './certificate-expiring';
import { certificateNotIssued } from './certificate-not-issued';
import { certificateRenewalFailing } from './certificate-renewal-failing';
import { certificateTransparencyOff } from './certificate-transparency-off';
import { certificateWeakKey } from './certificate-weak-key';
import { certificateWildcard } from './certificate-wildcard';
import { hstsMissing } from './hsts-missing';
import { http3WithoutHttp2 } from './http3-without-http2';
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
  signersLegacy,
  certificateExpiring,
  certificateRenewalFailing,
  certificateNotIssued,
  certificateWeakKey,
  certificateTransparencyOff,
  certificateWildcard,
];
