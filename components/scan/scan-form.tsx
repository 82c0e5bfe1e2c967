'use client';

import type { SubmitEvent, ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button-class';

import { toLiveRequest } from './to-live-request';
import { useSend } from '@/components/ui/use-send';

interface ScanFormProps {
  /** The fields. */
  children: ReactNode;
  start: string;
  starting: string;
  offline: string;
}

/** Sends the fields and goes to the scan that they start. What is wrong is said above the button. */
export function ScanForm({ children, start, starting, offline }: ScanFormProps) {
  const { busy, problem, send } = useSend(offline);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const started = await send('POST', '/api/scans', toLiveRequest(new FormData(event.currentTarget)));
    if (started === null || !('id' in started) || !('participant' in started)) return;
    window.location.assign(`/scan/${String(started.id)}?participant=${String(started.participant)}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {children}
      <p role="alert" className="text-sm font-medium text-critical-ink empty:hidden">
        {problem}
      </p>
      <div>
        <button type="submit" disabled={busy} className={buttonClass.primary}>
          {busy ? starting : start}
        </button>
      </div>
    </form>
  );
}
