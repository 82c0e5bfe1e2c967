import { isUnknown } from '@/lib/inventory/unknown';

import { fieldName, type ListItem, listItems } from '../matching/list-items';

/** `unread`: it could not be read in head, and was read in base; `read-now` the reverse. Neither is a change. */
export const FIELD_CHANGES = ['added', 'removed', 'changed', 'unread', 'read-now'] as const;

/** One field that differs. */
export interface FieldChange {
  /** `Listeners[443].SslPolicy` */
  path: string;
  change: (typeof FIELD_CHANGES)[number];
  /** What it said; null where it was not there, or not read. Secrets are told by being there. */
  base: JsonValue;
  head: JsonValue;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** What differs between two forms of one resource, field by field. `skips` tells fields that are not looked at. */
export function compareFields(base: unknown, head: unknown, skips: (field: string) => boolean): FieldChange[] {
  const changes: FieldChange[] = [];
  const tell = (path: string, change: FieldChange['change'], one: unknown, other: unknown): void => {
    changes.push({ path, change, base: toJson(one), head: toJson(other) });
  };
  const visit = (one: unknown, other: unknown, path: string, field: string): void => {
    if (isUnknown(one) || isUnknown(other)) {
      if (!isUnknown(one)) tell(path, 'unread', one, null);
      else if (!isUnknown(other)) tell(path, 'read-now', null, other);
    } else if (Array.isArray(one) && Array.isArray(other)) visitList(one, other, path, field);
    else if (isMembers(one) && isMembers(other)) {
      if (!isSecret(one) || !isSecret(other)) visitMembers(one, other, path, field);
    } else if (!isSame(one, other)) tell(path, 'changed', one, other);
  };
  const visitMembers = (one: Members, other: Members, path: string, field: string): void => {
    // What people name themselves (tags, attributes) stands in brackets, as it is.
    const named = field === 'tags' || field === 'attributes' || field === 'parameters';
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (path === '' && skips(name)) continue;
      // AWS's own tags tell which stack made it.
      if (field === 'tags' && name.startsWith('aws:')) continue;
      // What a rule of a security group says is all that it is.
      if (name === 'id' && 'egress' in one) continue;
      const at = named ? `${path}[${name}]` : [path, fieldName(name)].filter((part) => part !== '').join('.');
      const [left, right] = [one[name], other[name]];
      // What comes with an answer that was not read is none for want of it.
      if (left !== null && right === null && !isUnknown(left) && losesFacts(one, other)) tell(at, 'unread', left, null);
      else if (left === null && right !== null && !isUnknown(right) && losesFacts(other, one)) tell(at, 'read-now', null, right);
      else if (left !== undefined && right !== undefined) visit(left, right, at, name);
      else if (left === undefined) tell(at, 'added', null, right);
      else tell(at, 'removed', left, null);
    }
  };
  const visitList = (one: readonly unknown[], other: readonly unknown[], path: string, field: string): void => {
    const [left, right] = [listItems(field, one), listItems(field, other)];
    const heads = new Map(right.map((item) => [item.key, item]));
    const bases = new Set(left.map(({ key }) => key));
    const gone = left.filter(({ key }) => !heads.has(key));
    const come = right.filter(({ key }) => !bases.has(key));
    const [loneBase, loneHead] = [gone[0], come[0]];
    if (field === 'containers' && loneBase !== undefined && loneHead !== undefined && gone.length + come.length === 2) {
      // The only one that is called otherwise is the same under another name.
      visit(loneBase.value, loneHead.value, `${path}[${loneBase.label}]`, field);
      gone.length = 0;
      come.length = 0;
    }
    for (const { key, label, value } of left) {
      const counterpart = heads.get(key);
      if (counterpart !== undefined) visit(value, counterpart.value, `${path}[${label}]`, field);
    }
    // An item of which something was not read may be any of those that seem to be gone.
    const [goneOpen, comeOpen] = [gone, come].map((items) => items.some(({ value }) => hasUnknown(value)));
    for (const { label, value } of gone) tell(`${path}[${label}]`, comeOpen === true ? 'unread' : 'removed', value, null);
    for (const { label, value } of come) {
      tell(`${path}[${label}]`, comeOpen === true ? 'unread' : goneOpen === true ? 'read-now' : 'added', null, value);
    }
    // The first pattern that fits decides, so their order is a setting.
    const [before, after] = [orderAmong(left, right), orderAmong(right, left)];
    if (field === 'cacheBehaviors' && before.join('\n') !== after.join('\n')) tell(`${path}[]`, 'changed', before, after);
  };
  visit(base, head, '', '');
  return changes;
}

/** The labels of the items that another list has, too, in their order. */
function orderAmong(items: readonly ListItem[], others: readonly ListItem[]): string[] {
  const known = new Set(others.map(({ key }) => key));
  return items.filter(({ key }) => known.has(key)).map(({ label }) => label);
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fingerprints are made with a key of the installation that scanned, and say nothing beside those of another. */
function isSecret(value: Members): boolean {
  return value['secret'] === true;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether anything inside was not read. */
function hasUnknown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isUnknown(value) || Object.values(value).some(hasUnknown);
}

/** Whether something right inside was read in the first form and not in the second. */
function losesFacts(one: Members, other: Members): boolean {
  return Object.entries(other).some(([name, value]) => isUnknown(value) && !isUnknown(one[name]));
}

function toJson(value: unknown): JsonValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isMembers(value) || isUnknown(value)) return null;
  if (isSecret(value)) return { secret: true };
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJson(member)]));
}
