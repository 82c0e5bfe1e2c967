import { AppError } from '@/lib/errors';
import type { RequestFault } from '@/lib/messages/request-faults';

/** A body as text, or null when it is longer than `limit` bytes. Stops reading as soon as that is known. */
async function readText(request: Request, limit: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** The JSON body of a request, not yet checked against a schema. Throws AppError `too-large` above `limit` bytes. */
export async function readJson(request: Request, limit: number): Promise<{ value: unknown } | { fault: RequestFault }> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { fault: 'not-json' };
  const text = await readText(request, limit);
  if (text === null) throw new AppError('too-large');
  return parse(text) ?? { fault: 'malformed-json' };
}
