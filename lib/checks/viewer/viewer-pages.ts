import type { CheckPage } from '../page';
import { http3WithoutHttp2Page } from './http3-without-http2.page';
import { signersLegacyPage } from './signers-legacy.page';
import { viewerCertificateNotCheckedPage } from './viewer-certificate-not-checked.page';
import { viewerDedicatedIpPage } from './viewer-dedicated-ip.page';
import { viewerDefaultCertificatePage } from './viewer-default-certificate.page';
import { viewerHttp2OffPage } from './viewer-http2-off.page';
import { viewerPlaintextPage } from './viewer-plaintext.page';
import { viewerTlsOutdatedPage } from './viewer-tls-outdated.page';

export const viewerPages: Readonly<Record<string, CheckPage>> = {
  'viewer-plaintext': viewerPlaintextPage,
  'viewer-tls-outdated': viewerTlsOutdatedPage,
  'viewer-default-certificate': viewerDefaultCertificatePage,
  'viewer-dedicated-ip': viewerDedicatedIpPage,
  'http3-without-http2': http3WithoutHttp2Page,
  'viewer-http2-off': viewerHttp2OffPage,
  'viewer-certificate-not-checked': viewerCertificateNotCheckedPage,
  'signers-legacy': signersLegacyPage,
};
