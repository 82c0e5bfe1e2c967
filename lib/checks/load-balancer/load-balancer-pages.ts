import type { CheckPage } from '../page';
import { invalidHeadersKeptPage } from './invalid-headers-kept.page';

export const loadBalancerPages: Readonly<Record<string, CheckPage>> = {
  'invalid-headers-kept': invalidHeadersKeptPage,
};
