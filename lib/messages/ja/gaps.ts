import type { GapsMessages } from '../en/gaps';

export const gaps: GapsMessages = {};
