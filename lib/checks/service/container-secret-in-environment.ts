import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { containersOf, type NamedContainer, revisionName } from '../subjects/containers';
import { ofParts, type Part } from '../verdict';

/** Credentials of AWS and of registries, by the names that AWS's own agents read. */
const CREDENTIALS: ReadonlySet<string> = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ECS_ENGINE_AUTH_DATA']);

/** Words of a name whose value is secret, between `_`. */
const SECRET_WORDS = ['PASSWORD', 'PASSWD', 'PASSPHRASE', 'SECRET', 'TOKEN', 'API_KEY', 'APIKEY', 'PRIVATE_KEY'];

/** Last words of a name that is about a secret, whose value is none: where it lies, how long it lasts. */
const ABOUT = [
  'FILE',
  'PATH',
  'DIR',
  'ARN',
  'NAME',
  'ID',
  'URL',
  'URI',
  'ENDPOINT',
  'HEADER',
  'TTL',
  'EXPIRY',
  'EXPIRATION',
  'LENGTH',
  'ENABLED',
];

/** Whether a variable holds credentials of AWS or of a registry. */
export function isCredential(name: string): boolean {
  return CREDENTIALS.has(name);
}

/** Names of a container's plain variables that tell that their values are secret. */
export function secretNamesOf({ settings: { environmentNames } }: NamedContainer): readonly string[] {
  return environmentNames.filter(isSecretName);
}

/** Whether a variable's name tells that its value is secret. */
export function isSecretName(name: string): boolean {
  return isCredential(name) || soundsSecret(name);
}

function soundsSecret(name: string): boolean {
  // `dbPassword` and `db-password` are DB_PASSWORD.
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  return SECRET_WORDS.some((word) => `_${words}_`.includes(`_${word}_`)) && !ABOUT.some((last) => words.endsWith(`_${last}`));
}

export const containerSecretInEnvironment = defineCheck({
  id: 'container-secret-in-environment',
  severity: 'high',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
  evaluate({ taskDefinition }) {
    const containers = containersOf(taskDefinition);
    const parts = containers.flatMap((container): Part[] => {
      if (isUnknown(container)) return [container];
      const found = secretNamesOf(container).map((name) => ({ ...container.wrong('environment[].name', name), name }));
      return found.length === 0 ? ['right'] : found;
    });
    const verdict = ofParts(parts, (variables) => ({ taskDefinition: revisionName(taskDefinition), variables }));
    const certain = containers.some((container) => !isUnknown(container) && container.settings.environmentNames.some(isCredential));
    // A name only suggests what the value is.
    return verdict.status === 'fail' && !certain ? { ...verdict, severity: 'medium' } : verdict;
  },
});
