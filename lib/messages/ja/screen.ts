import type { ScreenMessages } from '../en/screen';

export const screen: ScreenMessages = {};
