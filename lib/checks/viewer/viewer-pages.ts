import type { CheckPage } from '../page';
import { certificateExpiringPage } from './certificate-expiring.page';
import { certificateNotIssuedPage } from './certificate-not-issued.page';
import { certificateRenewalFailingPage } from './certificate-renewal-failing.page';
import { certificateTransparencyOffPage } from './certificate-transparency-off.page';
import { certificateUntaggedPage } from './certificate-untagged.page';
import { certificateWeakKeyPage } from './certificate-weak-key.page';
import { certificateWildcardPage } from './certificate-wildcard.page';
import { dnsRecordDanglingPage } from './dns-record-dangling.page';
import { hstsMissingPage } from './hsts-missing.page';
import { http3WithoutHttp2Page } from './http3-without-http2.page';
import { ipv6HalfEnabledPage } from './ipv6-half-enabled.page';
import { protocolDowngradePage } from './protocol-downgrade.page';
import { signersLegacyPage } from './signers-legacy.page';
import { viewerCertificateNotCheckedPage } from './viewer-certificate-not-checked.page';
import { viewerDedicatedIpPage } from './viewer-dedicated-ip.page';
import { viewerDefaultCertificatePage } from './viewer-default-certificate.page';
import { viewerHttp2OffPage } from './viewer-http2-off.page';
import { viewerPlaintextPage } from './viewer-plaintext.page';
import { viewerTlsOutdatedPage } from './viewer-tls-outdated.page';

export const viewerPages: Readonly<Record<string, CheckPage>> = {
  'viewer-plaintext': viewerPlaintextPage,
  'hsts-missing': hstsMissingPage,
  'viewer-tls-outdated': viewerTlsOutdatedPage,
  'viewer-default-certificate': viewerDefaultCertificatePage,
  'viewer-dedicated-ip': viewerDedicatedIpPage,
  'viewer-certificate-not-checked': viewerCertificateNotCheckedPage,
  'viewer-http2-off': viewerHttp2OffPage,
  'http3-without-http2': http3WithoutHttp2Page,
  'protocol-downgrade': protocolDowngradePage,
  'ipv6-half-enabled': ipv6HalfEnabledPage,
  'dns-record-dangling': dnsRecordDanglingPage,
  'signers-legacy': signersLegacyPage,
  'certificate-expiring': certificateExpiringPage,
  'certificate-renewal-failing': certificateRenewalFailingPage,
  'certificate-not-issued': certificateNotIssuedPage,
  'certificate-weak-key': certificateWeakKeyPage,
  'certificate-transparency-off': certificateTransparencyOffPage,
  'certificate-wildcard': certificateWildcardPage,
  'certificate-untagged': certificateUntaggedPage,
};
