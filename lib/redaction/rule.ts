import { type Fact, isUnknown } from '@/lib/inventory/unknown';
import type { ResourceKind } from '@/lib/inventory/gap';

import { LEFT_OUT, type LeftOut, type Redactor } from './redactor';

/** What becomes of a value. `W` is `LeftOut` where it may be left out, which turns the fact around it into an unknown one. */
export type Rule<T, W extends LeftOut = never> = (value: T, redactor: Redactor) => T | W;

/** A rule for every field, so that a field without one does not compile. */
export type Rules<T, W extends LeftOut = never> = { readonly [K in keyof T]-?: Rule<T[K], W> };

/** What does not tell whose account it is: numbers, flags, and literals of our own schema. */
export const same = <T extends number | boolean | string | null>(value: T): T => value;

/** Keeps the fields that have a rule, and no other. */
export function object<T extends object, W extends LeftOut = never>(rules: Rules<T, W>): Rule<T, W> {
  return (value, redactor) => {
    const made: Partial<T> = {};
    for (const name in rules) {
      const field = rules[name](value[name], redactor);
      if (isLeftOut(field)) return field;
      made[name] = field;
    }
    if (!isWhole(made, rules)) throw new TypeError('A field has no value.');
    return made;
  };
}

function isLeftOut<T, W extends LeftOut>(field: T | W): field is W {
  return field === LEFT_OUT;
}

function isWhole<T extends object>(made: Partial<T>, rules: object): made is T {
  return Object.keys(rules).every((name) => name in made);
}

export function list<T, W extends LeftOut = never>(rule: Rule<T, W>): Rule<T[], W> {
  return (values, redactor) => {
    const made: T[] = [];
    for (const value of values) {
      const one = rule(value, redactor);
      if (isLeftOut(one)) return one;
      made.push(one);
    }
    return made;
  };
}

export function nullable<T, W extends LeftOut = never>(rule: Rule<T, W>): Rule<T | null, W> {
  return (value, redactor) => (value === null ? null : rule(value, redactor));
}

/** What is unknown stays so; what is left out becomes so. */
export function fact<T>(rule: Rule<T, LeftOut>): Rule<Fact<T>> {
  return (value, redactor) => {
    if (isUnknown(value)) return { $unknown: redactor.gapOf(value.$unknown) };
    const known = rule(value, redactor);
    return known === LEFT_OUT ? { $unknown: redactor.leftOut() } : known;
  };
}

/** A resource of the inventory. What is left out of it is told by its kind and its ARN or id. */
export function resource<T extends object>(kind: ResourceKind, at: (value: T) => { region: string; id: string }, rules: Rules<T>): Rule<T> {
  const fields = object(rules);
  return (value, redactor) => {
    const { region, id } = at(value);
    redactor.enter({ kind, region, resource: id });
    return fields(value, redactor);
  };
}
