import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { FINDABLE } from '@/lib/checks/findable';
import { translatorFor } from '@/lib/messages/catalogue';
import { analyze } from '@/lib/checks/analyze';
import { LOCALES } from '@/lib/messages/locale';
import { findingTitle } from '@/lib/messages/check-texts';
import { seal } from '@/lib/snapshots/seal';
import { ODD_NAMES, reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';
import { smallAccount } from '@/lib/testing/small-account';

import { passagesAbout } from './finding-words';
import { findingsSarif } from './findings-sarif';

const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);

/**
 * The members of SARIF 2.1.0 that are written, with what its schema says of them, and what GitHub asks for besides.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string().max(255),
              shortDescription: text,
              fullDescription: text,
              help: text.extend({ markdown: z.string().min(1) }),
              helpUri: z.url().optional(),
              defaultConfiguration: z.strictObject({ level }),
              properties: z.strictObject({
                tags: z.array(z.string()).max(20),
                precision: z.enum(['very-high', 'high', 'medium', 'low']),
                'security-severity': z.string().regex(/^\d\.\d$/),
              }),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-zA-Z]{2}$/),
      automationDetails: z.strictObject({ id: z.string().regex(/^hoplens\/[0-9a-f]{64}$/) }),
      invocations: z
        .tuple([
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.tuple([z.strictObject({ level, message: text })]),
          }),
        ])
        .optional(),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']),
          level,
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^aws(\/[\w.~!*'()%-]+){3}$/) }),
                region: z.strictObject({
                  startLine: z.int().min(1),
                  startColumn: z.int().min(1),
                  endLine: z.int().min(1),
                  endColumn: z.int().min(1),
                }),
              }),
              logicalLocations: z.tuple([z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() })]),
            }),
          ]),
          partialFingerprints: z.strictObject({ 'hoplens/v1': z.string(), primaryLocationLineHash: z.string() }),
          suppressions: z
            .tuple([z.strictObject({ kind: z.literal('external'), status: z.literal('accepted'), justification: z.string().min(1) })])
            .optional(),
          properties: z.record(z.string(), z.json()),
        }),
      ),
    }),
  ]),
});

function sarifOf(name?: string): z.infer<typeof Sarif>['runs'][0] {
  return Sarif.parse(JSON.parse(findingsSarif(reviewedSnapshot(name).snapshot, translatorFor('en')))).runs[0];
}

describe('findingsSarif', () => {
  const { tool, results } = sarifOf();

  it('has a rule for each check with a finding, as severe as its worst', () => {
    const { rules } = tool.driver;
    expect(rules.map(({ id, properties }) => [id, properties['security-severity']].join(' '))).toEqual([
      'target-group-protocol-version 9.5',
      'viewer-plaintext 5.5',
      'edge-logs-off 3.0',
      'invalid-headers-kept 8.0',
    ]);
    expect(rules[1]?.properties.tags).toEqual(['security', 'CloudFront.3', 'prowler:web']);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it.each([
    ['what stands', 0, 'fail', 'error', undefined],
    ['what is milder', 1, 'fail', 'warning', undefined],
    ['what is unknown', 2, 'review', 'none', undefined],
    ['what is covered', 3, 'fail', 'error', /^Every way in passes web/],
    ['what does not matter', 4, 'fail', 'error', /^Nobody can connect to web/],
    ['what somebody accepted', 5, 'fail', 'note', /^Accepted by web until 2027-01-31: web$/],
  ] as const)('tells %s', (_, at, kind, levelOf, justification) => {
    expect(results[at]).toMatchObject({ kind, level: levelOf });
    if (justification === undefined) expect(results[at]?.suppressions).toBeUndefined();
    else expect(results[at]?.suppressions?.[0].justification).toMatch(justification);
  });

  it('puts each under a path of its own, and names it fully', () => {
    const [first, second] = results.map(({ locations: [location] }) => location);
    expect(first?.physicalLocation.artifactLocation.uri).toBe('aws/eu-west-1/target/web');
    expect(second?.physicalLocation.artifactLocation.uri).toBe('aws/global/distribution/web');
    expect(second?.logicalLocations[0]).toEqual({ name: 'web', fullyQualifiedName: 'E1EXAMPLE', kind: 'distribution' });
  });

  it('has fingerprints that tell findings apart, and stay the same from scan to scan', () => {
    const snapshot = seal(analyze(smallAccount()), { createdAt: new Date('2026-11-28T00:00:00Z'), toolVersion: '9.9.9' });
    const later = seal(analyze(smallAccount()), { createdAt: new Date('2026-11-29T00:00:00Z'), toolVersion: '9.9.9' });
    const prints = [snapshot, later].map((one) =>
      Sarif.parse(JSON.parse(findingsSarif(one, translatorFor('en')))).runs[0].results.map(
        ({ partialFingerprints }) => partialFingerprints['hoplens/v1'],
      ),
    );
    expect(prints[0]?.length).toBeGreaterThan(0);
    expect(new Set(prints[0]).size).toBe(prints[0]?.length);
    expect(prints[1]).toEqual(prints[0]);
  });

  it('is an empty run where nothing was found', () => {
    const { snapshot } = reviewedSnapshot();
    const [run] = Sarif.parse(JSON.parse(findingsSarif({ ...snapshot, findings: [] }, translatorFor('en')))).runs;
    expect([run.tool.driver.rules, run.results, run.invocations]).toEqual([[], [], undefined]);
  });

  it('keeps to what GitHub takes of a large account: results, and bytes once compressed', () => {
    const { snapshot } = reviewedSnapshot();
    const [first] = snapshot.findings;
    const findings = Array.from(
      { length: 25_001 },
      (_, at) => first && { ...first, subject: { ...first.subject, id: `target:${String(at)}` } },
    );
    const written = findingsSarif({ ...snapshot, findings: findings.filter((one) => one !== undefined) }, translatorFor('en'));
    const [run] = Sarif.parse(JSON.parse(written)).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations?.[0].toolExecutionNotifications[0].message.text).toMatch(/^and 1 more/);
    expect(gzipSync(written).length).toBeLessThan(10_000_000);
  });

  it.each(ODD_NAMES)('keeps its form: %j', (name) => {
    const odd = sarifOf(name);
    expect(odd.results).toHaveLength(results.length);
    expect(JSON.stringify(odd.results.map(({ message, locations }) => [message, locations]))).not.toMatch(
      /[\u007f-\u009f\u202e]|\\u00[01]/,
    );
  });

  it.each(LOCALES)('keeps to the lengths that GitHub takes, in %s', (locale) => {
    const t = translatorFor(locale);
    const texts = FINDABLE.flatMap(({ id }) => [findingTitle(t, id), passagesAbout(t, id)[0]?.text ?? '']);
    expect(texts.filter((one) => one.length > 1024)).toEqual([]);
  });
});
