import type { Messages } from '@/lib/messages/en';

/** The panel's own sentences, in the language of the page. */
export type PanelTexts = Messages['screen']['chainPage']['panel'];
