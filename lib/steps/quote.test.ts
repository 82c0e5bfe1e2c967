import { execFileSync } from 'node:child_process';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hcl, hclName, logicalId, sh, yaml } from './quote';

describe('sh', () => {
  it('is one word to a shell, whatever stands in it', () => {
    const hostile = ["'; rm -rf / #", '$(id)', '`id`', '"', '\\', 'a b', '*', '~', '!', '\n', '-n', '', '&', '$HOME', "it's"];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string()), (text) => {
        fc.pre(!text.includes('\0'));
        expect(execFileSync('/bin/sh', ['-c', `printf '%s' ${sh(text)}`], { encoding: 'utf8' })).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names of resources', () => {
  it.each<[text: string, id: string, name: string]>([
    ['test-tg-http1', 'TestTgHttp1', 'test_tg_http1'],
    ['www.example.com', 'WwwExampleCom', 'www_example_com'],
    ['443 default', 'R443Default', 'r_443_default'],
    ['-"${x}', 'X', 'x'],
  ])('%s', (text, id, name) => {
    expect(logicalId(text)).toBe(id);
    expect(hclName(text)).toBe(name);
  });
});

describe('scalars', () => {
  it.each<[text: string, quoted: string]>([
    ['https-only', 'https-only'],
    ['/api/*', '"/api/*"'],
    ['yes', '"yes"'],
    ['1', '"1"'],
    ['a: b', '"a: b"'],
    ['*', '"*"'],
  ])('of YAML: %s', (text, quoted) => {
    expect(yaml(text)).toBe(quoted);
  });

  it('of HCL begin no template', () => {
    expect(hcl('${file("/etc/passwd")} %{if}')).toBe('"$${file(\\"/etc/passwd\\")} %%{if}"');
  });
});
