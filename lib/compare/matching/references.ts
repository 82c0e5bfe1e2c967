import { isUnknown } from '@/lib/inventory/unknown';

import { fieldName, listItems } from './list-items';

/** A text somewhere in a resource that may name another one. */
export interface Reference {
  /** `Listeners[443].Rules[10].Actions[].TargetGroups[].Arn`, without what differs from account to account. */
  path: string;
  text: string;
}

/** Lists whose items are told apart by words that hold in every account. */
const PORTABLE: ReadonlySet<string> = new Set([
  'listeners',
  'rules',
  'cacheBehaviors',
  'functions',
  'lambdaFunctions',
  'subnets',
  'containers',
  'attributes',
]);

function isPortable(field: string, item: unknown): boolean {
  // The rules of a security group are told apart by whom they let in.
  return PORTABLE.has(field) && !(typeof item === 'object' && item !== null && 'egress' in item);
}

/** Every text in a resource, with its place. */
export function referencesIn(value: object): Reference[] {
  const found: Reference[] = [];
  const visit = (node: unknown, path: string, field: string): void => {
    if (typeof node === 'string') found.push({ path, text: node });
    else if (Array.isArray(node)) {
      for (const item of listItems(field, node)) visit(item.value, `${path}[${isPortable(field, item.value) ? item.label : ''}]`, field);
    } else if (typeof node === 'object' && node !== null && !isUnknown(node)) {
      for (const [name, member] of Object.entries(node)) visit(member, path === '' ? fieldName(name) : `${path}.${fieldName(name)}`, name);
    }
  };
  visit(value, '', '');
  return found;
}
