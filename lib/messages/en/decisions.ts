export const decisions = {};
export type DecisionsMessages = typeof decisions;
