import { useEffect, useState, type SubmitEvent } from 'react';

import { readAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { usePageHost, type PageHost } from '@/components/chain-page/use-page-host';
import type { Locale } from '@/lib/messages/locale';

import { answerKey } from './answer-key';
import type { Answer } from './answer-types';
import { readAsk } from './ask-address';
import type { BrowserEngine, openEngine } from './browser-engine';

/** What questions are asked of, and the answer that the server already gave. */
export interface AnswerSource {
  snapshotId: string;
  locale: Locale;
  given: Answer | null;
  /** What `given` answers. */
  givenKey: string;
}

interface Page {
  address: ChainAddress;
  /** Said where the browser cannot answer. */
  failed: string;
  go: (change: Partial<ChainAddress>) => void;
}

interface AnswerState {
  answer: Answer | null;
  busy: boolean;
  /** For the form that asks: the answer is worked out here. */
  submit: (event: SubmitEvent) => void;
  /** Fetches what answering needs, before it is asked for. */
  prepare: () => void;
}

let opened: { of: string; engine: Promise<BrowserEngine> } | null = null;

/** Zod is told first that it may not make code from strings: the content security policy forbids it, and reports that it was tried. */
async function importEngine(): Promise<{ openEngine: typeof openEngine }> {
  const { config } = await import('zod');
  config({ jitless: true });
  return import('./browser-engine');
}

/** The engine and the snapshot are got when the first question is asked, and kept. */
function engineOf(host: PageHost, snapshotId: string, locale: Locale): Promise<BrowserEngine> {
  const of = `${snapshotId} ${locale}`;
  if (opened?.of === of) return opened.engine;
  const engine = Promise.all([importEngine(), host.snapshot(snapshotId)]).then(([{ openEngine }, read]) => openEngine(read, locale));
  opened = { of, engine };
  // One that could not be opened is tried again.
  engine.then(null, () => (opened = null));
  return engine;
}

/** Lets the browser draw, for so many milliseconds at least. */
function drawn(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The answer to what the address asks: the server's where it gave one, else worked out here. */
export function useAnswer({ snapshotId, locale, given, givenKey }: AnswerSource, { address, failed, go }: Page): AnswerState {
  const host = usePageHost();
  const [worked, setWorked] = useState<{ key: string; answer: Answer } | null>(null);
  /** Of a question that has no link, while the page stays where it is. */
  const [refused, setRefused] = useState<{ key: string; answer: Answer } | null>(null);
  const [asking, setAsking] = useState(false);
  const key = answerKey(address);
  const working = key !== '' && key !== givenKey;
  useEffect(() => {
    // All that the answer hangs on, and nothing else: what is selected meanwhile must not start it again.
    const { ask, entry, edits } = readAddress(new URLSearchParams(key));
    if (!working || ask === null) return;
    let current = true;
    const show = (answer: Answer): void => {
      if (current) setWorked({ key, answer });
    };
    engineOf(host, snapshotId, locale)
      .then(async (engine) => {
        // Questions about all requests take seconds on a large account: that it is at work is drawn first.
        await drawn(0);
        const answer = await engine.answer(ask, { entry, edits, repairs: false });
        show(answer);
        if (answer.kind !== 'trace') return;
        // What repairs it takes longer: the answer is drawn meanwhile.
        await drawn(50);
        if (current) show(await engine.answer(ask, { entry, edits, repairs: true }));
      })
      .then(null, () => {
        show({ kind: 'problem', sentence: failed });
      });
    return () => {
      current = false;
    };
  }, [key, working, host, snapshotId, locale, failed]);
  const submit = (event: SubmitEvent): void => {
    const form = event.target;
    const ask = form instanceof HTMLFormElement && form.hasAttribute('data-ask') ? readAsk(new FormData(form)) : null;
    if (ask === null) return;
    event.preventDefault();
    setAsking(true);
    engineOf(host, snapshotId, locale)
      .then((engine) => engine.plain(ask))
      .then(null, () => ({ problem: failed }))
      .then((plain) => {
        setAsking(false);
        setRefused('problem' in plain ? { key, answer: { kind: 'problem', sentence: plain.problem } } : null);
        if ('ask' in plain) go({ ask: plain.ask, select: null, request: null });
      })
      .catch(reportError);
  };
  const answered = key === '' ? null : working ? (worked?.key === key ? worked.answer : null) : given;
  const prepare = (): void => {
    engineOf(host, snapshotId, locale).then(null, () => null);
  };
  return { answer: refused?.key === key ? refused.answer : answered, busy: asking || (working && answered === null), submit, prepare };
}
