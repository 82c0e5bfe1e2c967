import { describe, expect, it } from 'vitest';

import { generatedInventory } from '@/bench/generated-inventory';
import { analyze } from '@/lib/checks/analyze';
import { translatorFor } from '@/lib/messages/catalogue';
import { element } from '@/lib/picture/picture-element';

import { svgAtFirst, svgMarkup, svgReport } from './svg';

describe('svgMarkup', () => {
  it('writes elements, attributes and text', () => {
    expect(svgMarkup(element('g', { class: 'node', x: 1 }, element('text', {}, 'web'), element('rect', { width: 2 })))).toBe(
      '<g class="node" x="1"><text>web</text><rect width="2"/></g>',
    );
  });

  it.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['the end of a CDATA section', ']]>', ']]&gt;'],
    ['quotes', `"'`, '&quot;&#39;'],
    ['what XML cannot hold', 'a\u0000b\u001b[31mc\ufffe\ud800', 'a\uFFFDb\uFFFD[31mc\uFFFD\uFFFD'],
    ['what would reorder the text', '\u202egnp.exe', '\uFFFDgnp.exe'],
    ['Japanese and emoji', '本番🚀', '本番🚀'],
  ])('a name stays text: %s', (_, name, written) => {
    expect(svgMarkup(element('text', {}, name))).toBe(`<text>${written}</text>`);
    expect(svgMarkup(element('g', { class: name }))).toBe(`<g class="${written}"/>`);
  });
});

describe('svgAtFirst', () => {
  const drawn = (chains: number) => {
    const analysis = analyze(generatedInventory(chains));
    const svg = svgAtFirst(analysis, translatorFor('en'), 'All');
    return { svg, whole: svgReport(analysis, translatorFor('en'), 'All'), hosts: svg.match(/www-\d+\.example\.com/g) ?? [] };
  };

  it('is the whole account where that can be read', () => {
    const { svg, whole } = drawn(3);
    expect(svg).toBe(whole);
  });

  it('is folded where the whole cannot be read', () => {
    const { svg, whole, hosts } = drawn(60);
    expect(new Set(hosts).size).toBe(60);
    expect(svg.length).toBeLessThan(whole.length);
  });

  it('is the worst way in where the account cannot be read folded either', () => {
    const { hosts } = drawn(160);
    expect(new Set(hosts)).toEqual(new Set(['www-0.example.com']));
  });
});
