export const facts = {};
export type FactsMessages = typeof facts;
