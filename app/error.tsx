'use client';

import { site as en } from '@/lib/messages/en/site';
import { site as ja } from '@/lib/messages/ja/site';

/** What is shown instead of a page that failed. The error's own text stays on the server; `digest` finds it in its log. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const japanese = typeof document !== 'undefined' && document.documentElement.lang === 'ja';
  const sentences = (japanese ? ja : en).failed;
  return (
    <main id="content" className="mx-auto max-w-prose p-8">
      <h1 className="text-xl font-semibold">{sentences.title}</h1>
      <p className="mt-3 text-muted">{sentences.body}</p>
      {error.digest !== undefined && (
        <p className="mt-3 font-mono text-sm text-muted">{sentences.reference.replace('{id}', error.digest)}</p>
      )}
      <button type="button" onClick={reset} className="mt-6 rounded border border-line-strong bg-surface px-4 py-2">
        {sentences.retry}
      </button>
    </main>
  );
}
