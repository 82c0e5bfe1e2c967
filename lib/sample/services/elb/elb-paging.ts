/**
 * Bounds of ELBv2's lists and batches.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
 */
export const MAX_ARNS = 20;
export const ELB_PAGES = { fallback: 400, max: 400, errorCode: 'ValidationError' };
export const ELB_PAGING = { tokenIn: 'Marker', tokenOut: 'NextMarker', sizeIn: 'PageSize' };
