import { z } from 'zod';

/** Catalogues of checks that others published, by the word that stands before their controls; Security Hub's stand bare. */
export const CATALOGUES = ['security-hub', 'prowler', 'checkov', 'cdk-nag', 'powerpipe', 'scoutsuite'] as const;
export type Catalogue = (typeof CATALOGUES)[number];

/** What people call a catalogue, in every language. */
export const CATALOGUE_NAMES: Readonly<Record<Catalogue, string>> = {
  'security-hub': 'AWS Security Hub CSPM',
  prowler: 'Prowler',
  checkov: 'Checkov',
  'cdk-nag': 'cdk-nag',
  powerpipe: 'Powerpipe',
  scoutsuite: 'ScoutSuite',
};

/** Why a check of another catalogue has none of ours. */
const NotOurs = z.enum([
  'waf-classic',
  'not-on-the-way',
  'needs-other-apis',
  'infrastructure-code-only',
  'choice-not-flaw',
  'retired',
  'never-true',
]);
export type NotOurs = z.infer<typeof NotOurs>;

/** Where another catalogue and the chain's facts, or two catalogues, disagree. */
const Disagreement = z.enum([
  'any-environment-variable',
  'any-headers-policy',
  'application-may-send',
  'default-behavior-only',
  'explicit-latest-fails',
  'legacy-named',
  'looks-at-another-field',
  'named-for-another-hop',
  'one-redirect-passes',
  'post-quantum-everywhere',
  'post-quantum-is-a-choice',
  'private-plaintext',
  'redirect-listener-fails',
  'redirect-may-loop',
  'root-object-only-s3',
  'signing-is-a-choice',
  'stricter-origin-tls',
  'transparency-always',
  'vended-logs',
  'web-acl-at-edge',
]);
export type Disagreement = z.infer<typeof Disagreement>;

const about = { id: z.string(), title: z.string(), differs: Disagreement.optional() };

/** One check of another catalogue: ours that ask for the same, or why there is none. */
export const CrosswalkRow = z.union([
  z.strictObject({ ...about, checks: z.array(z.string()).min(1) }),
  z.strictObject({ ...about, not: NotOurs }),
]);
export type CrosswalkRow = z.infer<typeof CrosswalkRow>;
