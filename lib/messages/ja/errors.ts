import type { ErrorsMessages } from '../en/errors';

export const errors: ErrorsMessages = {};
