import { webAddress, withScheme } from './web-address';

const AUTHORITY = /^(?:\/\/)?([^\s/:?#@[\]]+|\[[0-9a-f:.]+\])(?::(\d+))?(?=[/?#]|$)/i;

/**
 * The web address that somebody types: one without a scheme is https, or http where it names port 80. Null for what is none. Throws
 * `url-malformed` for one that has a scheme and cannot be used.
 */
export function typedAddress(text: string): URL | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return webAddress(text);
  const [, host = '', port] = AUTHORITY.exec(text) ?? [];
  return isHost(host) ? webAddress(withScheme(text.replace(/^\/\//, ''), port === '80' ? 'http' : 'https')) : null;
}

/** An address, this machine, or a name with a dot whose end is no number. */
function isHost(host: string): boolean {
  if (/^localhost$/i.test(host) || host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return true;
  const [last = '', ...others] = host.replace(/\.$/, '').split('.').reverse();
  return others.length > 0 && /\D/.test(last);
}
