export const errors = {};
export type ErrorsMessages = typeof errors;
