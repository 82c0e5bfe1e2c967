import { useState } from 'react';

function sentenceOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'sentence' in error ? String(error.sentence) : null;
}

type Asked = { answer: object } | { problem: string };

/** Our own API's answer, or what is wrong in words. A server that is gone is an answer too. */
async function ask(path: string, request: RequestInit, offline: string): Promise<Asked> {
  const [ok, answer] = await fetch(path, request)
    .then(async (response): Promise<[boolean, unknown]> => [response.ok, await response.json()])
    .then(null, (): [boolean, unknown] => [false, null]);
  if (ok && typeof answer === 'object' && answer !== null) return { answer };
  return { problem: sentenceOf(answer) ?? offline };
}

interface Sending {
  /** True from sending on, also after success where whoever sends leaves the page then. */
  busy: boolean;
  /** What went wrong, in words; empty when nothing did. */
  problem: string;
  /** The answer, or null after a problem. */
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body: object): Promise<object | null>;
}

/**
 * Sends JSON to our own API, or a file as it is. `offline` is the sentence for a server that does not answer; `stays`: the page stays after
 * success.
 */
export function useSend(offline: string, stays = false): Sending {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  return {
    busy,
    problem,
    async send(method, path, body) {
      setBusy(true);
      setProblem('');
      const [type, content] = body instanceof File ? ['application/octet-stream', body] : ['application/json', JSON.stringify(body)];
      const result = await ask(path, { method, headers: { 'content-type': type }, body: content }, offline);
      if ('answer' in result) {
        if (stays) setBusy(false);
        return result.answer;
      }
      setProblem(result.problem);
      setBusy(false);
      return null;
    },
  };
}
