import type { ScanMessages } from '../en/scan';

export const scan: ScanMessages = {};
