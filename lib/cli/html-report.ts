import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { Acceptance } from '@/lib/checks/accept';
import { analyze } from '@/lib/checks/analyze';
import { htmlFile } from '@/lib/report/html-file';
import { sourceText } from '@/lib/report/source-text';
import { svgAtFirst } from '@/lib/report/svg';
import { makeShareBody } from '@/lib/shares/make-share-body';
import type { ShareProfile } from '@/lib/shares/share-body';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import { viewerParts } from './viewer-parts';

interface HtmlReportOptions {
  snapshot: Snapshot;
  audience: ShareProfile;
  acceptances: readonly Acceptance[];
}

/** A snapshot as one HTML file with the whole viewer in it. It may be passed on like any file, so it holds what a share would. */
export async function htmlReport(
  { snapshot, audience: profile, acceptances }: HtmlReportOptions,
  { console, t, version: toolVersion }: CommandContext,
): Promise<string> {
  const { body } = makeShareBody({ snapshot, acceptances, profile, sharedAt: console.now(), expiresAt: null, toolVersion });
  const [parts, packed] = await Promise.all([viewerParts(), promisify(gzip)(JSON.stringify(body))]);
  const title = sourceText(t, body.snapshot);
  const picture = Buffer.from(svgAtFirst(analyze(body.snapshot.inventory), t, title)).toString('base64');
  return htmlFile(t, title, { ...parts, picture, data: packed.toString('base64') });
}
