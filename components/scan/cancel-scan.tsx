'use client';

import { buttonClass } from '@/components/ui/button-class';

import { useSend } from '@/components/ui/use-send';

interface CancelScanProps {
  id: string;
  participant: string;
  label: string;
  busyLabel: string;
  offline: string;
}

/** Takes this person out of the scan; it ends when nobody is left. The page learns of the end by the scan's events. */
export function CancelScan({ id, participant, label, busyLabel, offline }: CancelScanProps) {
  const { busy, problem, send } = useSend(offline);
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={() => void send('DELETE', `/api/scans/${id}`, { participant })}
        className={buttonClass.quiet}
      >
        {busy ? busyLabel : label}
      </button>
      <p role="alert" className="text-sm font-medium text-critical-ink empty:hidden">
        {problem}
      </p>
    </>
  );
}
