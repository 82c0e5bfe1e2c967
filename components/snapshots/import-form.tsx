'use client';

import { useRouter } from 'next/navigation';
import type { SyntheticEvent } from 'react';

import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import { useSend } from '@/components/ui/use-send';

interface ImportFormProps {
  texts: { choose: string; importHint: string; send: string };
  offline: string;
}

/** Hands a snapshot in that another Hoplens wrote, and opens it. */
export function ImportForm({ texts, offline }: ImportFormProps) {
  const { push } = useRouter();
  const { busy, problem, send } = useSend(offline);
  const go = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (!(file instanceof File) || file.size === 0) return;
    void send('POST', '/api/snapshots', file).then((answer) => {
      if (answer !== null && 'id' in answer) push(`/snapshots/${String(answer.id)}`);
    });
  };
  return (
    <form onSubmit={go} className="flex flex-col gap-2 text-sm">
      <label className="flex flex-col gap-1 font-medium">
        {texts.choose}
        <input
          name="file"
          type="file"
          accept=".json,.gz,application/json,application/gzip"
          required
          className="min-h-9 max-w-full text-sm"
        />
      </label>
      <p className="text-xs text-muted">{texts.importHint}</p>
      {problem !== '' && <Notice tone="high">{problem}</Notice>}
      <div>
        <button type="submit" disabled={busy} className={buttonClass.quiet}>
          {texts.send}
        </button>
      </div>
    </form>
  );
}
