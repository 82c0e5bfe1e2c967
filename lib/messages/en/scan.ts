export const scan = {};
export type ScanMessages = typeof scan;
