import { type Catalogue, CATALOGUES } from './crosswalk';
import { ROWS } from './rows';

/** How a control of another catalogue is cited: Security Hub's bare, others with their catalogue before them. */
export function controlId(catalogue: Catalogue, id: string): string {
  return catalogue === 'security-hub' ? id : `${catalogue}:${id}`;
}

/** Whose control it is, as it is cited. */
export function catalogueOf(control: string): Catalogue {
  return CATALOGUES.find((catalogue) => control.startsWith(`${catalogue}:`)) ?? 'security-hub';
}

const CONTROLS = controlsByCheck();

/** Controls of other catalogues that ask for what a check of ours looks at. */
export function controlsOf(check: string): readonly string[] {
  return CONTROLS.get(check) ?? [];
}

function controlsByCheck(): ReadonlyMap<string, readonly string[]> {
  const controls = new Map<string, string[]>();
  for (const [catalogue, row] of ROWS) {
    const ours = 'checks' in row ? row.checks : [];
    for (const check of ours) controls.set(check, [...(controls.get(check) ?? []), controlId(catalogue, row.id)]);
  }
  return controls;
}
