import { useState } from 'react';

/** The id of what was imported, or what is wrong in words. */
async function send(file: File, offline: string): Promise<{ id: string } | { problem: string }> {
  const request = { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file };
  const answer: unknown = await fetch('/api/snapshots', request)
    .then((response): Promise<unknown> => response.json())
    .then(null, () => null);
  if (typeof answer !== 'object' || answer === null) return { problem: offline };
  if ('id' in answer) return { id: String(answer.id) };
  const error = 'error' in answer ? answer.error : null;
  return { problem: typeof error === 'object' && error !== null && 'sentence' in error ? String(error.sentence) : offline };
}

interface Uploading {
  busy: boolean;
  /** What went wrong, in words; empty when nothing did. */
  problem: string;
  /** The id of the snapshot, or null after a problem. */
  upload(file: File): Promise<string | null>;
}

/** Hands a file in as a snapshot. `offline` is the sentence for a server that does not answer. */
export function useUpload(offline: string): Uploading {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  return {
    busy,
    problem,
    async upload(file) {
      setBusy(true);
      setProblem('');
      const result = await send(file, offline);
      if ('id' in result) return result.id;
      setProblem(result.problem);
      setBusy(false);
      return null;
    },
  };
}
