import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { translatorFor } from '@/lib/messages/catalogue';
import { ODD_NAMES, reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';

import { findingsOcsf } from './findings-ocsf';

const status = z.union([
  z.strictObject({ status_id: z.literal(2), status: z.literal('Warning') }),
  z.strictObject({ status_id: z.literal(3), status: z.literal('Fail') }),
]);

/** The attributes of the class that are written, with their types, and the numbers that it asks for: https://schema.ocsf.io/1.6.0/classes/compliance_finding */
const ComplianceFinding = z.strictObject({
  activity_id: z.literal(1),
  activity_name: z.literal('Create'),
  category_uid: z.literal(2),
  category_name: z.literal('Findings'),
  class_uid: z.literal(2003),
  class_name: z.literal('Compliance Finding'),
  type_uid: z.literal(2003 * 100 + 1),
  type_name: z.literal('Compliance Finding: Create'),
  time: z.int(),
  message: z.string(),
  severity_id: z.int().min(1).max(5),
  severity: z.enum(['Informational', 'Low', 'Medium', 'High', 'Critical']),
  status_id: z.union([z.literal(1), z.literal(3)]),
  status: z.enum(['New', 'Suppressed']),
  status_detail: z.string().optional(),
  metadata: z.strictObject({
    version: z.literal('1.6.0'),
    product: z.strictObject({ name: z.string(), vendor_name: z.string(), version: z.string() }),
    profiles: z.tuple([z.literal('cloud')]),
    event_code: z.string(),
  }),
  finding_info: z.strictObject({
    uid: z.string(),
    title: z.string(),
    desc: z.string(),
    created_time: z.int(),
    analytic: z.strictObject({ uid: z.string(), name: z.string(), type_id: z.literal(1), type: z.literal('Rule') }),
  }),
  compliance: z.intersection(
    z.object({
      control: z.string(),
      standards: z.array(z.string()).min(1),
      checks: z.array(z.intersection(z.object({ uid: z.string(), standards: z.tuple([z.string()]) }), z.looseObject({}))),
    }),
    z.looseObject({}),
  ),
  remediation: z.strictObject({ desc: z.string().min(1), references: z.array(z.url()).optional() }).optional(),
  cloud: z.strictObject({
    provider: z.literal('AWS'),
    region: z.string(),
    cloud_partition: z.string(),
    account: z.strictObject({ uid: z.string(), type_id: z.literal(10), type: z.literal('AWS Account') }).optional(),
  }),
  resources: z.tuple([
    z.strictObject({
      uid: z.string(),
      name: z.string(),
      type: z.string(),
      region: z.string(),
      cloud_partition: z.string(),
      role_id: z.literal(3),
      role: z.literal('Affected'),
    }),
  ]),
  evidences: z.array(z.strictObject({ data: z.json() })).optional(),
  unmapped: z.record(z.string(), z.json()),
});

function eventsOf(name?: string): z.infer<typeof ComplianceFinding>[] {
  return z.array(ComplianceFinding).parse(JSON.parse(findingsOcsf(reviewedSnapshot(name).snapshot, translatorFor('en'))));
}

describe('findingsOcsf', () => {
  const events = eventsOf();

  it('is one event for each finding, with the resource, the account and the moment', () => {
    expect(events).toHaveLength(6);
    expect(events[1]).toMatchObject({
      time: Date.parse('2026-11-24T02:00:00Z'),
      finding_info: { uid: expect.stringMatching(/^viewer-plaintext\./) },
      cloud: { region: 'global', account: { uid: '111122223333' } },
      resources: [{ uid: 'E1EXAMPLE', name: 'web', type: 'distribution' }],
      evidences: [{ data: { resource: 'web', path: 'Attributes[web]', value: 'web' } }],
    });
    expect(events[0]?.cloud.region).toBe('eu-west-1');
  });

  it('is an empty array where nothing was found', () => {
    expect(findingsOcsf({ ...reviewedSnapshot().snapshot, findings: [] }, translatorFor('en'))).toBe('[]\n');
  });

  it.each([
    ['what stands', 0, 'Critical', 'New', 'Fail'],
    ['what is milder', 1, 'Medium', 'New', 'Fail'],
    ['what could not be decided', 2, 'Low', 'New', 'Warning'],
    ['what is covered', 3, 'High', 'Suppressed', 'Fail'],
    ['what somebody accepted', 5, 'Informational', 'Suppressed', 'Fail'],
  ] as const)('tells %s', (_, at, severity, lifecycle, result) => {
    expect(events[at]).toMatchObject({ severity, status: lifecycle });
    expect(status.parse({ status: events[at]?.compliance.status, status_id: events[at]?.compliance.status_id }).status).toBe(result);
    expect(events[at]?.status_detail === undefined).toBe(lifecycle === 'New');
  });

  it('names the controls of other catalogues, and its own check where there are none', () => {
    expect(events[1]?.compliance).toMatchObject({
      control: 'CloudFront.3',
      standards: ['AWS Security Hub CSPM', 'Prowler'],
      checks: [
        { uid: 'CloudFront.3', standards: ['AWS Security Hub CSPM'], status: 'Fail' },
        { uid: 'prowler:web', standards: ['Prowler'], status: 'Fail' },
      ],
    });
    expect(events[0]?.compliance).toMatchObject({ control: 'target-group-protocol-version', standards: ['Hoplens'], checks: [] });
  });

  it('says how to repair what fails, and nothing of what is unknown', () => {
    expect(events[1]?.remediation?.desc).toMatch(/^CloudFront → /);
    expect(events[1]?.remediation?.references?.[0]).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(events[2]?.remediation).toBeUndefined();
  });

  it.each(ODD_NAMES)('keeps its form: %j', (name) => {
    expect(eventsOf(name)).toHaveLength(events.length);
    const text = findingsOcsf(reviewedSnapshot(name).snapshot, translatorFor('en'));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
