import { AppError } from '@/lib/errors';
import type { RequestFault } from '@/lib/messages/request-faults';

import { readBytes } from './read-bytes';

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
  const bytes = await readBytes(request, limit);
  if (bytes === null) throw new AppError('too-large');
  return parse(new TextDecoder().decode(bytes)) ?? { fault: 'malformed-json' };
}
