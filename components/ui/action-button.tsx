'use client';

import { useRouter } from 'next/navigation';

import { useSend } from './use-send';

import { buttonClass } from './button-class';

interface ActionButtonProps {
  label: string;
  method: 'POST' | 'DELETE';
  path: string;
  /** Asked first, where it cannot be undone. */
  sure?: string;
  /** Where to go afterwards; the same page, read anew, where it is absent. */
  then?: string;
  offline: string;
}

/** Does one thing at our own API. What it changed is shown afterwards; what went wrong is said beside it. */
export function ActionButton({ label, method, path, sure, then, offline }: ActionButtonProps) {
  const { push, refresh } = useRouter();
  const { busy, problem, send } = useSend(offline, then === undefined);
  const act = (): void => {
    if (sure !== undefined && !window.confirm(sure)) return;
    void send(method, path, {}).then((answer) => {
      if (answer === null) return;
      if (then === undefined) refresh();
      else push(then);
    });
  };
  return (
    <>
      <button type="button" disabled={busy} onClick={act} className={buttonClass.quiet}>
        {label}
      </button>
      {problem !== '' && (
        <span role="alert" className="text-sm text-high-ink">
          {problem}
        </span>
      )}
    </>
  );
}
