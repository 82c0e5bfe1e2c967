import { NormalizedSchema } from '@smithy/core/schema';

type Raw = Readonly<Record<string, unknown>>;

/**
 * A recorded value in the shape of an SDK schema. Recorders write dates as text, numbers as text, lists without their CloudFront
 * wrapping and names in another case; what the schema does not know is dropped.
 */
export function shaped<T>(schema: Parameters<typeof NormalizedSchema.of>[0], value: unknown): T {
  return shape(NormalizedSchema.of(schema), value) as T;
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a recorded value, whatever the case of its name. */
export function at(value: unknown, name: string): unknown {
  if (!isRaw(value)) return undefined;
  if (name in value) return value[name];
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}

export function textAt(value: unknown, name: string): string | undefined {
  const found = at(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** The items of a recorded list, wrapped as CloudFront wraps them or not. */
export function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const items = at(value, 'Items');
  return Array.isArray(items) ? items : [];
}

function shape(schema: NormalizedSchema, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (schema.isStructSchema()) return shapeStruct(schema, value);
  if (schema.isListSchema()) return itemsOf(value).map((item) => shape(schema.getValueSchema(), item));
  if (schema.isMapSchema()) {
    return isRaw(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(schema.getValueSchema(), item)]))
      : undefined;
  }
  if (schema.isTimestampSchema()) return toDate(value);
  if (schema.isDocumentSchema()) return value;
  if (schema.isBlobSchema() || isRaw(value) || Array.isArray(value)) return undefined;
  if (schema.isBooleanSchema()) return value === true || value === 'true';
  if (schema.isNumericSchema()) return Number.isNaN(Number(value)) ? undefined : Number(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shapeStruct(schema: NormalizedSchema, value: unknown): unknown {
  const members = schema.getMemberSchemas();
  const raw = Array.isArray(value) ? { Items: value, ...('Enabled' in members ? { Enabled: value.length > 0 } : {}) } : value;
  if (!isRaw(raw)) return undefined;
  const shapedMembers = Object.entries(members).flatMap(([name, member]) => {
    const found = shape(member, at(raw, name));
    return found === undefined ? [] : [[name, found] as const];
  });
  const struct: Record<string, unknown> = Object.fromEntries(shapedMembers);
  if ('Quantity' in members && !('Quantity' in struct)) struct['Quantity'] = itemsOf(raw).length;
  return struct;
}

/** Text, seconds since 1970, or the parts that a Python recorder writes. */
function toDate(value: unknown): Date | undefined {
  const part = (name: string) => Number(at(value, name) ?? 0);
  const date = isRaw(value)
    ? new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')))
    : new Date(typeof value === 'number' ? value * 1000 : String(value));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
