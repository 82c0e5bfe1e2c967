'use client';

import { useEffect, useState, type SyntheticEvent } from 'react';

import { useSend } from '@/components/scan/use-send';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** The sentences of the form. */
export interface SignInTexts {
  token: string;
  tokenHint: string;
  submit: string;
  print: string;
  printed: string;
  offline: string;
}

/** What a link to sign in holds behind its `#`, which browsers send nowhere; taken out of the address, so that it stays in no history. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  if (token !== '') window.history.replaceState(null, '', window.location.pathname);
  return token;
}

/** Signs in with the token of the terminal: out of the link that was opened, or as it is pasted. */
export function SignInForm({ texts }: { texts: SignInTexts }) {
  const { busy, problem, send } = useSend(texts.offline);
  const asking = useSend(texts.offline);
  const [printed, setPrinted] = useState(false);
  const signIn = async (token: string): Promise<void> => {
    const pasted = token.includes('#') ? token.slice(token.indexOf('#') + 1) : token;
    const answer = await send('POST', '/api/session', { token: pasted.trim() });
    // A full load: everything that was refused before is asked for again.
    if (answer !== null) window.location.assign('/');
  };
  useEffect(() => {
    const token = takeToken();
    if (token !== '') void signIn(token);
    // Once: the link is spent by then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('token');
    void signIn(typeof typed === 'string' ? typed : '');
  };
  const print = (): void => {
    void asking.send('PUT', '/api/session', {}).then((answer) => setPrinted(answer !== null));
  };
  return (
    <form onSubmit={submit} className="flex max-w-prose flex-col gap-4">
      <Field name="token" label={texts.token} hint={texts.tokenHint} mono />
      {problem !== '' && <Notice tone="high">{problem}</Notice>}
      {printed && <Notice tone="unknown">{texts.printed}</Notice>}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={busy} className={buttonClass.primary}>
          {texts.submit}
        </button>
        <button type="button" disabled={asking.busy} onClick={print} className={buttonClass.quiet}>
          {texts.print}
        </button>
      </div>
    </form>
  );
}
