import { isAppError } from '@/lib/errors';
import { parseCurl } from '@/lib/pasted/parse-curl';

/** The request of a curl command in one line: method, URL, and the headers but those that every curl sends. */
export function curlRequest(command: string): string {
  const { method, url, headers } = parseCurl(command);
  const named = headers.filter(({ name, value }) => name !== 'Accept' || value !== '*/*');
  return [`${method} ${url}`, ...named.map(({ name, value }) => `${name}: ${value}`)].join(' | ');
}

/** The fault for which something is refused; `no fault` where it is not. What is no AppError is thrown on. */
export function faultOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (isAppError(error)) return error.params.fault;
    throw error;
  }
  return 'no fault';
}
