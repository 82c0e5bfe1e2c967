/** Who a share is meant for: `internal` keeps names, `external` has pseudonyms in place of everything that tells whose account it is. */
export const PROFILES = ['internal', 'external'] as const;
export type Profile = (typeof PROFILES)[number];
