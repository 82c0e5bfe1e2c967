import type { ReasonsMessages } from '../en/reasons';

export const reasons: ReasonsMessages = {};
