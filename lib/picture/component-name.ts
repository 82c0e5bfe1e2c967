import type { ComponentRef } from '@/lib/chain/chain';
import type { Translator } from '@/lib/messages/translator';

/** What people call a component. The viewer has no name of its own, so it gets one in their language. */
export function componentName(t: Translator, { kind, name }: ComponentRef): string {
  return kind === 'viewer' ? t.messages.screen.chainPage.viewer.name : name;
}
