/** Within a chain: what ends a branch of it first. */
const STEPS = { rules: 0, listeners: 1, targets: 2 } as const;

/**
 * The order of work among calls that share a limit: listings, then what makes chains whole, chain by chain, then their details.
 * A complete chain is so known at once, however long the whole scan takes.
 */
export const PRIORITY = {
  listing: 0,
  /** What joins components; `rank` is the chain's place. */
  structure: (rank: number, step: keyof typeof STEPS = 'listeners') => 1_000_000 + rank * 3 + STEPS[step],
  /** What is known of a component beside. */
  detail: (rank: number) => 10_000_000 + rank,
  /** What no chain waits for. */
  surroundings: 20_000_000,
};

/** The place of what belongs to no known chain: behind all that do. */
export const NO_RANK = 1_500_000;
