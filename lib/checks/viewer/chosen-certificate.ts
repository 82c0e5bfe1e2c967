import type { Distribution, ViewerCertificate } from '@/lib/inventory/distribution';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

/** The certificate that was chosen for a distribution; null where CloudFront shows its own for *.cloudfront.net. */
export function chosenCertificate({ viewerCertificate }: Distribution): Fact<ViewerCertificate | null> {
  if (isUnknown(viewerCertificate)) return viewerCertificate;
  return viewerCertificate === null || viewerCertificate.cloudFrontDefaultCertificate ? null : viewerCertificate;
}
