export const screen = {};
export type ScreenMessages = typeof screen;
