import { viewerPlaintext } from './viewer-plaintext';

/** What viewers speak with CloudFront. */
export const viewerChecks = [viewerPlaintext];
