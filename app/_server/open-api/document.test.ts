import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ROOT, sourceFiles } from '@/lib/testing/source-files';
import packageJson from '@/package.json';

import { openApiDocument } from './document';
import { OPERATIONS } from './operations';

/** `get /api/snapshots/{id}`: every method that a route file exports. */
function routed(): string[] {
  return sourceFiles()
    .filter(({ path }) => /^app\/api\/.*\/route\.ts$/.test(path))
    .flatMap(({ path, text }) => {
      const address = path.replace(/^app/, '').replace('/route.ts', '').replaceAll('[', '{').replaceAll(']', '}');
      return [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
        ([, method = '']) => `${method.toLowerCase()} ${address}`,
      );
    });
}

describe('the description of the API', () => {
  it('has every route and method, and no other', () => {
    expect(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routed().sort());
  });

  it('says what bodies look like, from the schemas that routes check with', () => {
    const text = JSON.stringify(openApiDocument('1'));
    expect(text).toContain('"profile":{"default":"external","type":"string","enum":["internal","external"]}');
    expect(text).not.toContain('undefined');
  });

  it('is the one that is published', () => {
    const published: unknown = JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(openApiDocument(packageJson.version))));
  });
});
