import type { ReactNode } from 'react';

import { TONE_CLASS, type Tone } from './tone';
import { ToneSign } from './tone-sign';

/** A sentence or two that the reader should not miss. */
export function Notice({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <div className={`flex items-start gap-2 rounded-md border px-3 py-2 text-sm ${TONE_CLASS[tone]}`}>
      <span className="mt-1">
        <ToneSign tone={tone} />
      </span>
      <div className="min-w-0 [overflow-wrap:anywhere]">{children}</div>
    </div>
  );
}
