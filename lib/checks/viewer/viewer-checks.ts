import { http3WithoutHttp2 } from './http3-without-http2';
import { signersLegacy } from './signers-legacy';
import { viewerCertificateNotChecked } from './viewer-certificate-not-checked';
import { viewerDedicatedIp } from './viewer-dedicated-ip';
import { viewerDefaultCertificate } from './viewer-default-certificate';
import { viewerHttp2Off } from './viewer-http2-off';
import { viewerPlaintext } from './viewer-plaintext';
import { viewerTlsOutdated } from './viewer-tls-outdated';

/** What viewers speak with CloudFront. */
export const viewerChecks = [
  viewerPlaintext,
  viewerTlsOutdated,
  viewerDefaultCertificate,
  viewerDedicatedIp,
  http3WithoutHttp2,
  viewerHttp2Off,
  viewerCertificateNotChecked,
  signersLegacy,
];
