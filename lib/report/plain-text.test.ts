import { describe, expect, it } from 'vitest';

import { escapedJson, plainText } from './plain-text';

describe('plainText', () => {
  it.each([
    ['plain', 'www.example.com', 'www.example.com'],
    ['Japanese', '本番 ALB', '本番 ALB'],
    ['colour', '\u001b[31mred', '\uFFFD[31mred'],
    ['C1 control sequence introducer', '\u009b31mred', '\uFFFD31mred'],
    ['window title', '\u001b]0;owned\u0007', '\uFFFD]0;owned\uFFFD'],
    ['line break', 'a\r\nb', 'a\uFFFD\uFFFDb'],
    ['backspace over text', 'good\b\b\b\bevil', 'good\uFFFD\uFFFD\uFFFD\uFFFDevil'],
    ['right-to-left override', 'gpj.\u202eexe', 'gpj.\uFFFDexe'],
    ['isolate', '\u2066a\u2069', '\uFFFDa\uFFFD'],
    ['zero-width space', 'pay\u200bpal', 'pay\uFFFDpal'],
    ['line separator', 'a\u2028b', 'a\uFFFDb'],
    ['byte order mark', '\ufeffa', '\uFFFDa'],
    ['lone surrogate', 'a\ud800b', 'a\uFFFDb'],
    ['emoji stays', '🚀', '🚀'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('escapedJson', () => {
  it.each(['\u001b[31m', '\u009b31m', '\u202e', '\u2066', '\ufeff', '\u007f', '日本', '🚀', '"\\'])('keeps the content of %j', (text) => {
    const json = escapedJson(JSON.stringify({ text }));
    expect(JSON.parse(json)).toEqual({ text });
    expect(plainText(json)).toBe(json);
  });
});
