/** A value of which only the shape "object with string keys" is known. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether the value is a plain object: not null, an array, a date or bytes. */
export function isPlainRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
