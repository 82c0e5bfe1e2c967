import { parse } from 'yaml';

import known from './cloudformation-properties.json';

/** Values that a property may have; null where it may have any, or is a structure; `map` where the names below it are free. */
const TYPES: Readonly<Record<string, Readonly<Record<string, readonly (string | number | boolean)[] | string | null>>>> = known.types;
/** `!Ref` and `!GetAtt` stand for values that only CloudFormation knows. */
const REFERENCE = Symbol('reference');
const TAGS = ['!Ref', '!GetAtt', '!Sub'].map((tag) => ({ tag, resolve: () => REFERENCE }));

/**
 * What a part of a CloudFormation template says that CloudFormation's schemas do not have: types, properties, and values of properties that
 * have a list of them. A property without a value stands for something to fill in. Of what is to be removed only the type stands there.
 */
export function unknownProperties(template: string): string[] {
  const { Resources: resources = {} } = (parse(template, { customTags: TAGS }) ?? {}) as {
    Resources?: Readonly<Record<string, unknown>> | null;
  };
  return Object.entries(resources ?? { nothing: {} }).flatMap(([id, resource]) => {
    const { Type: type = '', Properties: properties } = resource as { Type?: string; Properties?: unknown };
    const wrong = /^[A-Za-z0-9]+$/.test(id) ? [] : [`logical id ${id}`];
    const names = TYPES[type];
    return [...wrong, ...(names === undefined ? [`type ${type}`] : unknownIn(names, properties, '').map((one) => `${type} ${one}`))];
  });
}

function unknownIn(names: NonNullable<(typeof TYPES)[string]>, value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => unknownIn(names, one, path));
  if (names[path] === 'map') return [];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return at in names ? unknownIn(names, inner, at) : [`has no ${at}`];
    });
  }
  const allowed = names[path];
  const free = value === null || value === undefined || value === REFERENCE || !Array.isArray(allowed);
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return free || allowed.map(String).includes(said) ? [] : [`${path} is never ${said}`];
}
