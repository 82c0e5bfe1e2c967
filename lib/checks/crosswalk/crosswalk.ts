/** Catalogues of checks that others published. */
export const CATALOGUES = ['SecurityHub', 'Prowler', 'Checkov', 'cdk-nag', 'Powerpipe', 'ScoutSuite'] as const;
export type Catalogue = (typeof CATALOGUES)[number];

/** Why a check of another catalogue has none of ours. Sentences stand in the catalogue of messages. */
export const NOT_OURS = [
  'classic-load-balancer',
  'waf-classic',
  'network-load-balancer',
  'not-on-the-way',
  'needs-other-apis',
  'infrastructure-code-only',
  'choice-not-flaw',
  'retired',
  'never-true',
] as const;
export type NotOurs = (typeof NOT_OURS)[number];

/** Where another catalogue and the chain's facts, or another catalogue still, disagree. Sentences stand in the catalogue of messages. */
export const DISAGREEMENTS = [] as const satisfies readonly string[];

/** One check of another catalogue: ours that asks for the same, or why there is none. */
export type CrosswalkRow = { id: string; title: string; differs?: string } & ({ checks: readonly string[] } | { not: NotOurs });
