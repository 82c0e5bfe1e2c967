'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode, type SyntheticEvent } from 'react';

import { useSend } from './use-send';

import { buttonClass } from './button-class';
import { CopyButton } from './copy-button';
import { Notice } from './notice';

interface SendFormProps {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  submit: string;
  offline: string;
  /** A field of the answer that is shown once, to be copied: a link, a token. */
  secret?: { field: string; sentence: string; copy: string; copied: string };
  /** The fields. */
  children: ReactNode;
}

function textIn(answer: object, field: string): string {
  const found = new Map<string, unknown>(Object.entries(answer)).get(field);
  return typeof found === 'string' ? found : '';
}

/** Sends its fields to our own API as JSON, and shows the page anew with what they changed. */
export function SendForm({ method, path, submit, offline, secret, children }: SendFormProps) {
  const { refresh } = useRouter();
  const { busy, problem, send } = useSend(offline, true);
  const [shown, setShown] = useState('');
  const go = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void send(method, path, Object.fromEntries(new FormData(event.currentTarget))).then((answer) => {
      if (answer === null) return;
      if (secret !== undefined) setShown(textIn(answer, secret.field));
      refresh();
    });
  };
  return (
    <form onSubmit={go} className="flex max-w-prose flex-col gap-3">
      {children}
      {problem !== '' && <Notice tone="high">{problem}</Notice>}
      <div>
        <button type="submit" disabled={busy} className={buttonClass.primary}>
          {submit}
        </button>
      </div>
      {secret !== undefined && shown !== '' && (
        <div role="status" className="flex flex-col gap-2 rounded-md border border-line bg-sunken p-3 text-sm">
          <p>{secret.sentence}</p>
          <code data-secret className="font-mono text-xs [overflow-wrap:anywhere]">
            {shown}
          </code>
          <div>
            <CopyButton text={shown} label={secret.copy} done={secret.copied} />
          </div>
        </div>
      )}
    </form>
  );
}
