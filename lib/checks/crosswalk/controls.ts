import { type Catalogue, type CrosswalkRow } from './crosswalk';
import { ROWS } from './rows';

/** How a control of another catalogue is cited: Security Hub's bare, others with their catalogue before them. */
export function controlId(catalogue: Catalogue, id: string): string {
  return catalogue === 'SecurityHub' ? id : `${catalogue.toLowerCase()}:${id}`;
}

const CONTROLS = controlsByCheck();

/** Controls of other catalogues that ask for what a check of ours looks at. */
export function controlsOf(check: string): readonly string[] {
  return CONTROLS.get(check) ?? [];
}

function controlsByCheck(): ReadonlyMap<string, readonly string[]> {
  const controls = new Map<string, string[]>();
  for (const [catalogue, row] of ROWS) {
    for (const check of oursOf(row)) controls.set(check, [...(controls.get(check) ?? []), controlId(catalogue, row.id)]);
  }
  return controls;
}

function oursOf(row: CrosswalkRow): readonly string[] {
  return 'checks' in row ? row.checks : [];
}
