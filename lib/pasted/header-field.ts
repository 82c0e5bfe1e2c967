import { pastedFault, shown } from './pasted-fault';

// RFC 9110 §5.6.2: a method and a field name are tokens. What a field's value may hold: §5.5.
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/;
const FIELD_VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f]{0,8192}$/;

/** A header that a request names. */
export interface HeaderField {
  name: string;
  value: string;
}

/** Throws `method-malformed` for what no method can be. */
export function checkedMethod(method: string): string {
  if (!TOKEN.test(method)) throw pastedFault('method-malformed', { value: shown(method) });
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
  if (!TOKEN.test(name) || !FIELD_VALUE.test(value)) throw pastedFault('header-malformed', { value: shown(name) });
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
