import { z } from 'zod';

/** Where on a request's way a check looks, in the order of the way; what surrounds the way comes last. */
export const PLACES = ['viewer', 'edge', 'origin', 'load-balancer', 'target', 'service', 'network', 'account'] as const;
export const Place = z.enum(PLACES);
export type Place = z.infer<typeof Place>;
