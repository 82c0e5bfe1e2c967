/** Published catalogues by the word that stands before their controls; Security Hub's stand bare. */
export const STANDARDS = ['security-hub', 'prowler', 'checkov', 'cdk-nag', 'powerpipe', 'scoutsuite'] as const;
export type Standard = (typeof STANDARDS)[number];

/** Whose control it is. */
export function standardOf(control: string): Standard {
  return STANDARDS.find((standard) => control.startsWith(`${standard}:`)) ?? 'security-hub';
}
