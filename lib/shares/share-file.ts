import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { analyze } from '@/lib/checks/analyze';
import type { Translator } from '@/lib/messages/translator';
import { htmlFile, type HtmlFileParts } from '@/lib/report/html-file';
import { svgAtFirst } from '@/lib/report/svg';

import type { ShareBody } from './share-body';

const zip = promisify(gzip);

/** A share as one HTML file, with the whole viewer in it. It may be passed on like any file. */
export async function shareFile(t: Translator, body: ShareBody, viewer: Pick<HtmlFileParts, 'script' | 'style'>): Promise<string> {
  const title = body.snapshot.source.name;
  const picture = Buffer.from(svgAtFirst(analyze(body.snapshot.inventory), t, title)).toString('base64');
  const data = (await zip(JSON.stringify(body))).toString('base64');
  return htmlFile(t, title, { script: viewer.script, style: viewer.style, picture, data });
}
