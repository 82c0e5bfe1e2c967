/** The id of an origin as a subject of edits. */
export function originId(distribution: string, origin: string): string {
  return `${distribution}/${origin}`;
}

/** The id of a behavior as a subject of edits; a null pattern is the default behavior's. */
export function behaviorId(distribution: string, pathPattern: string | null): string {
  return `${distribution}/${pathPattern ?? DEFAULT_BEHAVIOR}`;
}

/** Stands for the default behavior, which has no pattern; a behavior of this very pattern is written with its slash. */
const DEFAULT_BEHAVIOR = 'default';

/** The id of a port of a security group as a subject of edits. */
export function ingressId(group: string, port: number): string {
  return `${group}:${String(port)}`;
}

/** The parts of the id of a port of a security group; null where it is none. */
export function ingressOf(id: string): { group: string; port: number } | null {
  const found = /^(sg-[^:]+):(\d{1,5})$/.exec(id);
  const [, group, port] = found ?? [];
  return group === undefined || port === undefined || Number(port) > 65_535 ? null : { group, port: Number(port) };
}
