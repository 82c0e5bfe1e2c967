import type { Acceptance } from '@/lib/checks/accept';
import { makeShareBody } from '@/lib/shares/make-share-body';
import type { ShareProfile } from '@/lib/shares/share-body';
import { shareFile } from '@/lib/shares/share-file';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import { viewerParts } from './viewer-parts';

interface HtmlReportOptions {
  snapshot: Snapshot;
  audience: ShareProfile;
  acceptances: readonly Acceptance[];
}

/** A snapshot as one HTML file with the whole viewer in it: it holds what a share would. */
export async function htmlReport(
  { snapshot, audience: profile, acceptances }: HtmlReportOptions,
  { console, t, version: toolVersion }: CommandContext,
): Promise<string> {
  const { body } = makeShareBody({ snapshot, acceptances, profile, sharedAt: console.now(), expiresAt: null, toolVersion });
  return shareFile(t, body, await viewerParts());
}
