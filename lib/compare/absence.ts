import type { ConfigurationComparison, ResourceComparison } from './configuration/compare-configuration';

/** The two sides of a comparison. */
export type SideName = 'base' | 'head';

/** What can be said of parts that only one side has, or that differ: whether they differ, or could not be read. */
export interface Absence {
  /** Everything that the other side read was read on this one: what is not there does not exist. */
  whole: Readonly<Record<SideName, boolean>>;
  /** Every listing of what a request passes that the other side read was read on this one. */
  listed: Readonly<Record<SideName, boolean>>;
  /** What became of the resource that has this id, in the head's names; undefined where no resource has it. */
  resource(id: string): ResourceComparison | undefined;
  /** Whether it is proven that a part which stands on these components does not exist on that side. */
  proven(side: SideName, components: readonly string[]): boolean;
}

/** Reads a comparison of configurations for what absence proves. */
export function absenceIn({ resources, base, head }: ConfigurationComparison): Absence {
  // Ids are the head's where it has them.
  const byId = new Map(resources.map((one) => [one.head?.id ?? one.base?.id ?? '', one]));
  const whole = { base: base.whole, head: head.whole };
  const lone = { base: 'added', head: 'removed' } as const;
  return {
    whole,
    listed: { base: base.listed, head: head.listed },
    resource: (id) => byId.get(id),
    proven: (side, components) => whole[side] || components.some((id) => byId.get(id)?.change === lone[side]),
  };
}
