import { isCredential, isSecretName } from '@/lib/checks/service/container-secret-in-environment';

import type { Pseudonyms } from './pseudonyms';

/** A variable's name keeps whether it sounds like a secret; those that AWS's own agents read stay. */
export function redactVariable(pseudonyms: Pseudonyms, name: string): string {
  if (isCredential(name)) return name;
  const kind = isSecretName(name) ? 'SECRET' : 'VARIABLE';
  return pseudonyms.of(kind, name, (number) => `${kind}_${number}`);
}
