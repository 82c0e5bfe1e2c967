import { createHash } from 'node:crypto';
import type { CallContext, Paging } from '../../wire/operation';
import { pageOf } from '../page';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributions.html */
const PAGES = { fallback: 100, max: 100, errorCode: 'InvalidArgument' };

interface ListInput {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

/** A page as CloudFront wraps it. Lists without `Marker` or `IsTruncated` in their schema leave those off the wire. */
export function listPage<T>(items: readonly T[], input: ListInput, { ignorePageSizes }: CallContext) {
  const page = pageOf(items, { token: input.Marker, size: input.MaxItems }, PAGES, ignorePageSizes);
  return {
    Marker: input.Marker ?? '',
    NextMarker: page.next,
    MaxItems: input.MaxItems ?? PAGES.fallback,
    IsTruncated: page.next !== undefined,
    Quantity: page.items.length,
    Items: page.items,
  };
}

/** The paging of a list whose page stands in the output member `wrapper`. */
export function cloudFrontPaging(wrapper?: string): Paging {
  const names = { tokenIn: 'Marker', tokenOut: 'NextMarker', sizeIn: 'MaxItems' };
  return wrapper === undefined ? names : { ...names, wrapper };
}

/** A version identifier that stays the same as long as the sample does. */
export function entityTag(id: string | undefined): string {
  return `E${createHash('sha256')
    .update(id ?? '')
    .digest('hex')
    .slice(0, 13)
    .toUpperCase()}`;
}
