import { describe, expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';

import { htmlFile } from './html-file';

const parts = {
  script: { text: 'start();', sha256: 'c2NyaXB0' },
  style: { text: 'body{color:red}', sha256: 'c3R5bGU=' },
  picture: 'PHN2Zy8+',
  data: 'H4sIAAAA',
};

describe('htmlFile', () => {
  it('holds the picture before the data, and the data before the script', () => {
    const html = htmlFile(translatorFor('en'), 'AWS account 1', parts);
    const places = ['src="data:image/svg+xml;base64,PHN2Zy8+"', 'id="share">H4sIAAAA<', '<script>start();</script>'];
    const found = places.map((part) => html.indexOf(part));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('allows its own script and style, pictures in itself, and nothing else', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(htmlFile(translatorFor('en'), 'x', parts)) ?? [];
    expect(policy).toBe(
      "default-src 'none'; script-src 'sha256-c2NyaXB0'; style-src 'sha256-c3R5bGU='; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('keeps a name from outside a name', () => {
    const html = htmlFile(translatorFor('ja'), '</title><script>alert(1)</script>"', parts);
    expect(html).not.toContain('alert(1)</script>"');
    expect(html.match(/<script[\s>]/g)).toHaveLength(2);
    expect(html).toContain('<html lang="ja">');
  });
});
