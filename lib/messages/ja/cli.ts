import type { CliMessages } from '../en/cli';

export const cli: CliMessages = {};
