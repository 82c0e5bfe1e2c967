'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';

import type { Messages } from '@/lib/messages/en';
import type { Locale } from '@/lib/messages/locale';
import { createTranslator, type Translator } from '@/lib/messages/translator';

const Context = createContext<Translator | null>(null);

/** Gives client leaves the catalogue of the page's language. Only pages whose leaves say sentences of their own need it. */
export function TranslatorProvider({ locale, messages, children }: { locale: Locale; messages: Messages; children: ReactNode }) {
  const translator = useMemo(() => createTranslator(locale, messages), [locale, messages]);
  return <Context value={translator}>{children}</Context>;
}

/** The page's translator. Throws outside a `TranslatorProvider`. */
export function useTranslator(): Translator {
  const translator = useContext(Context);
  if (translator === null) throw new Error('useTranslator needs a TranslatorProvider above it');
  return translator;
}
