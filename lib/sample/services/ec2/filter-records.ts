import type { Filter } from '@aws-sdk/client-ec2';
import type { CallContext, Paging } from '../../wire/operation';
import { Refusal } from '../../wire/refusal';
import { indexBy } from '../index-by';
import { type Page, pageOf } from '../page';

/** What EC2 lets filters compare, by filter name. */
export type FilterFields<T> = Readonly<Record<string, (record: T) => readonly (string | undefined)[]>>;

interface Query<T> {
  ids?: readonly string[] | undefined;
  idOf: (record: T) => string | undefined;
  /** The error for an id that is not there: `InvalidGroup.NotFound`. */
  notFound: string;
  filters?: readonly Filter[] | undefined;
  fields: FilterFields<T>;
  token?: string | undefined;
  size?: number | undefined;
  /** Page size bounds; 5 to 1000 unless named. */
  sizes?: { min: number; max: number };
}

export const EC2_PAGING: Paging = { tokenIn: 'NextToken', tokenOut: 'NextToken', sizeIn: 'MaxResults' };

/**
 * The records that ids and filters select, paged only when a page size is named. Ids and page size exclude each other.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination
 * @throws Refusal for unknown ids, filters or page sizes
 */
export function selectRecords<T>(records: readonly T[], query: Query<T>, { ignorePageSizes }: CallContext): Page<T> {
  if (query.ids !== undefined && query.ids.length > 0 && query.size !== undefined) {
    throw new Refusal('InvalidParameterCombination', 'The parameter MaxResults cannot be used with the parameter that lists ids');
  }
  const byId = indexBy(records, 'id', (record) => [query.idOf(record)]);
  const found =
    query.ids === undefined || query.ids.length === 0 ? records : query.ids.flatMap((id) => existing(byId(id), id, query.notFound));
  const filters = query.filters ?? [];
  const wanted = found.filter((record) => filters.every((filter) => matches(record, filter, query.fields)));
  const { min, max } = query.sizes ?? { min: 5, max: 1000 };
  const limits = { fallback: Infinity, max, min, errorCode: 'InvalidParameterValue' };
  return pageOf(wanted, { token: query.token, size: query.size }, limits, ignorePageSizes);
}

function existing<T>(found: T[], id: string, code: string): T[] {
  if (found.length === 0) throw new Refusal(code, `The ID '${id}' does not exist`);
  return found;
}

function matches<T>(record: T, { Name = '', Values = [] }: Filter, fields: FilterFields<T>): boolean {
  const field = fields[Name];
  if (!field) throw new Refusal('InvalidParameterValue', `The filter '${Name}' is invalid`);
  const actual = field(record);
  return Values.some((value) => actual.some((text) => text !== undefined && fits(value, text)));
}

/** Filter values may hold the wildcards `*` and `?`. */
function fits(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`).test(text);
}
