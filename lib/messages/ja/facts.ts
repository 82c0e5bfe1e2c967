import type { FactsMessages } from '../en/facts';

export const facts: FactsMessages = {};
