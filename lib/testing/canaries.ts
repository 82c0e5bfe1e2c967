import type { z } from 'zod';

/** What an inventory is filled with: a text for a field, told by its path, and by how many came before. */
export type Filling = (path: readonly string[], number: number) => string;

/** A value of a schema with something in every leaf: every member of every union, an element of every list, and nothing null. */
export function filledFrom(schema: z.ZodType, filling: Filling): unknown {
  let number = 0;
  const fill = (one: z.core.$ZodType, path: readonly string[]): unknown => {
    const [first] = allOf(one, path);
    return first;
  };
  const allOf = (one: z.core.$ZodType, path: readonly string[]): unknown[] => {
    const { def } = (one as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'object':
        return [Object.fromEntries(Object.entries(def.shape).map(([name, inner]) => [name, fill(inner, [...path, name])]))];
      case 'array':
        return [allOf(def.element, path)];
      case 'record':
        return [Object.fromEntries([...keysFor(path), text(path)].map((key) => [key, text(path)]))];
      case 'union':
        return def.options.filter((option) => !isUnknownMark(option)).flatMap((option) => allOf(option, path));
      case 'nullable':
        return allOf(def.innerType, path);
      case 'literal':
        return [def.values[0]];
      case 'enum':
        return [Object.values(def.entries)[0]];
      case 'string':
        return [text(path)];
      case 'number':
        return [443];
      case 'boolean':
        return [true];
      default:
        throw new Error(`A ${def.type} at ${path.join('.')} cannot be filled.`);
    }
  };
  const text = (path: readonly string[]): string => filling(path, (number += 1));
  return fill(schema, []);
}

function isUnknownMark(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' && '$unknown' in def.shape;
}

/** Keys that AWS knows: what stands under them is looked at. */
function keysFor(path: readonly string[]): string[] {
  if (path.at(-1) === 'tags') return ['Name', 'aws:cloudformation:stack-name', 'aws:made-up'];
  return path.at(-1) === 'attributes'
    ? [
        'access_logs.s3.bucket',
        'access_logs.s3.prefix',
        'routing.http.response.content_security_policy.header_value',
        'idle_timeout.timeout_seconds',
      ]
    : [];
}
