import { chainPage } from './chain-page';

export const screen = { chainPage };
export type ScreenMessages = typeof screen;
