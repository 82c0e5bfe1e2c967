import { isHeader, isToken } from '@/lib/trace/header-syntax';

import { pastedFault, shown } from './pasted-fault';

/** A header that a request names. */
export interface HeaderField {
  name: string;
  value: string;
}

/** Throws `method-malformed` for what no method can be. */
export function checkedMethod(method: string): string {
  if (!isToken(method)) throw pastedFault('method-malformed', { value: shown(method) });
  return method;
}

/** Stands for a secret. */
const CONCEALED = '***';
const AUTHORIZATION = /^(?:proxy-)?authorization$/i;
const SECRET_NAME = /(?:^|-)(?:api-?key|token|secret|password|signature)$/i;

/**
 * A header as it may be kept: of credentials only the scheme, of cookies only the names, of headers that are named after a secret
 * nothing. Rules on such headers are compared by fingerprints, which are made while gathering, so that no trace changes by this.
 * Throws `header-malformed`.
 */
export function headerField(name: string, text: string): HeaderField {
  const value = text.trim();
  if (!isHeader(name, value)) throw pastedFault('header-malformed', { value: shown(name) });
  return { name, value: value === '' ? '' : concealed(name, value) };
}

function concealed(name: string, value: string): string {
  if (AUTHORIZATION.test(name)) {
    const scheme = /^[\w-]+(?=[ \t])/.exec(value)?.[0];
    return scheme === undefined ? CONCEALED : `${scheme} ${CONCEALED}`;
  }
  if (name.toLowerCase() === 'cookie') return value.replace(/=[^;]*/g, `=${CONCEALED}`);
  return SECRET_NAME.test(name) ? CONCEALED : value;
}
