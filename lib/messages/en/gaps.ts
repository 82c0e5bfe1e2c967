export const gaps = {};
export type GapsMessages = typeof gaps;
