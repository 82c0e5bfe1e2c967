export const reasons = {};
export type ReasonsMessages = typeof reasons;
