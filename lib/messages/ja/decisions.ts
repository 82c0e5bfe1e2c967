import type { DecisionsMessages } from '../en/decisions';

export const decisions: DecisionsMessages = {};
