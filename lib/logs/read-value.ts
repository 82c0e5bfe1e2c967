import type { LoggedAddress, LoggedRequestLine } from './log-line';

/** A field as text; null for `-`, for nothing, and for a field that the line does not have. */
export function textValue(field: string | undefined): string | null {
  return field === undefined || field === '' || field === '-' ? null : field;
}

/** A field as a number; null also for what is none. */
export function numberValue(field: string | undefined): number | null {
  return field !== undefined && NUMBER.test(field) ? Number(field) : null;
}

const NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;

/** `10.0.0.1:80`, `[2001:db8::1]:80`; a port that is no number is null. */
export function addressValue(field: string | undefined): LoggedAddress | null {
  const text = textValue(field);
  if (text === null) return null;
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(text);
  const plain = /^([^:]*)(?::([^:]*))?$/.exec(text);
  const [, ip = text, port] = bracketed ?? plain ?? [];
  return { ip, port: numberValue(port) };
}

/** `GET https://www.example.com:443/ HTTP/1.1`; whatever of it is `-` is null. */
export function requestLineValue(field: string | undefined): LoggedRequestLine | null {
  const text = textValue(field);
  if (text === null) return null;
  const [first, last] = [text.indexOf(' '), text.lastIndexOf(' ')];
  if (first < 0) return { text, method: textValue(text), url: null, version: null };
  const end = text.slice(last + 1);
  const closed = last > first && (end === '-' || end.startsWith('HTTP/'));
  return {
    text,
    method: textValue(text.slice(0, first)),
    url: textValue((closed ? text.slice(first + 1, last) : text.slice(first + 1)).trim()),
    version: closed ? textValue(end) : null,
  };
}
