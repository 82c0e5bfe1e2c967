'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent } from 'react';

import { useSend } from '@/components/ui/use-send';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** The sentences of the form. */
export interface AcceptTexts {
  reason: string;
  reasonHint: string;
  owner: string;
  ownerHint: string;
  expires: string;
  expiresHint: string;
  accept: string;
  takeBack: string;
  offline: string;
}

interface AcceptFormProps {
  texts: AcceptTexts;
  /** Where acceptances of the snapshot are given. */
  path: string;
  /** The finding's key. */
  finding: string;
  /** The acceptance that was given on the screen; null where there is none. */
  given: { reason: string; owner: string; expires: string } | null;
  /** The day that is offered as the last one (ISO 8601). */
  suggested: string;
}

/** Takes the risk of a finding, for a reason, by somebody, until a day; or takes that back. */
export function AcceptForm({ texts, path, finding, given, suggested }: AcceptFormProps) {
  const { refresh } = useRouter();
  const { busy, problem, send } = useSend(texts.offline);
  // What was refused stays in the fields as it was typed.
  const refreshed = (answer: object | null): void => {
    if (answer !== null) refresh();
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    void send('POST', path, { key: finding, ...fields }).then(refreshed);
  };
  const takeBack = (): void => {
    void send('DELETE', path, { key: finding }).then(refreshed);
  };
  return (
    <form onSubmit={submit} className="accept-form">
      <Field name="reason" label={texts.reason} hint={texts.reasonHint} value={given?.reason ?? ''} />
      <Field name="owner" label={texts.owner} hint={texts.ownerHint} value={given?.owner ?? ''} />
      <Field name="expires" label={texts.expires} hint={texts.expiresHint} value={given?.expires ?? suggested} mono />
      {problem !== '' && <Notice tone="high">{problem}</Notice>}
      <div className="flex gap-2">
        <button type="submit" disabled={busy} className={buttonClass.quiet}>
          {texts.accept}
        </button>
        {given !== null && (
          <button type="button" disabled={busy} onClick={takeBack} className={buttonClass.quiet}>
            {texts.takeBack}
          </button>
        )}
      </div>
    </form>
  );
}
