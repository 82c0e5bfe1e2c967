export const cli = {};
export type CliMessages = typeof cli;
