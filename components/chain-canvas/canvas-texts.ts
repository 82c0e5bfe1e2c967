import type { Messages } from '@/lib/messages/en';

/** The canvas's own sentences, in the language of the page. */
export type CanvasTexts = Messages['screen']['chainPage']['canvas'];
