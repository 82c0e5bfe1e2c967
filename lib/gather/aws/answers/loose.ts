/**
 * An SDK output type as an endpoint may really send it: anything may be absent, also what AWS always sends.
 * Every SDK type is assignable to its loose form.
 */
export type Loose<T> = T extends string | number | boolean | bigint | Date | Uint8Array | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : { readonly [K in keyof T]?: Loose<T[K]> | undefined };
