import type { RedirectAction } from '@/lib/inventory/listener';

import type { TextPart, TextSource } from '../ask/question';
import { requestUrl } from '../request-url';
import type { DependsOn } from '../trace-types';
import type { PassingRequest } from '../walk/passing-request';
import type { Walk } from '../walk/walk';

/** Where a redirect sends the client. Where a part of it is not known, its keyword stands there and `because` says what it hangs on. */
export interface RedirectTarget {
  location: string;
  because: readonly DependsOn[];
  /** How the parts of the URL come from the viewer's own. */
  sources: PassingRequest['sources'];
}

const PARTS: readonly TextPart[] = ['host', 'path', 'query'];

/**
 * The URL of a redirect: `#{protocol}`, `#{host}`, `#{port}`, `#{path}` and `#{query}` stand for what the load balancer received.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions
 */
export function redirectLocation({ now }: Walk, port: number, action: RedirectAction): RedirectTarget {
  const { host, path, query } = now;
  const template = [action.host, action.path, action.query].join('');
  const sources = {
    host: sourceOf(action.host, 'host', now.sources),
    path: sourceOf(action.path, 'path', now.sources),
    query: sourceOf(action.query, 'query', now.sources),
  };
  const because = PARTS.flatMap((name) => {
    const part = now[name];
    return part.known || !template.includes(`#{${name}}`) ? [] : [part.because];
  });
  if (because.length > 0) {
    return { location: `${action.protocol}://${action.host}:${action.port}${action.path}?${action.query}`, because, sources };
  }
  const received: Readonly<Record<string, string>> = {
    protocol: now.scheme,
    host: host.known ? host.value : '',
    port: String(port),
    // The path keyword comes without its leading slash: the default is `/#{path}`.
    path: path.known ? path.value.replace(/^\//, '') : '',
    query: query.known ? query.value : '',
  };
  const fill = (text: string): string => text.replace(/#\{(protocol|host|port|path|query)\}/g, (_, name: string) => received[name] ?? '');
  const scheme = fill(action.protocol).toLowerCase() === 'http' ? 'http' : 'https';
  const filledPort = Number(fill(action.port));
  const filledPath = fill(action.path);
  const location = requestUrl({
    scheme,
    host: fill(action.host).toLowerCase(),
    port: Number.isInteger(filledPort) && filledPort > 0 ? filledPort : scheme === 'http' ? 80 : 443,
    path: filledPath.startsWith('/') ? filledPath : `/${filledPath}`,
    query: fill(action.query),
  });
  return { location, because, sources };
}

/** A part that holds its own keyword once, and no other, is the viewer's with text before and behind it. */
function sourceOf(template: string, part: TextPart, sources: PassingRequest['sources']): TextSource | 'opaque' | null {
  const used = PARTS.filter((name) => template.includes(`#{${name}}`));
  if (used.every((name) => sources[name] === null)) return null;
  const [before = '', after = '', ...more] = template.split(`#{${part}}`);
  const own = sources[part];
  // The keyword of the path lacks the slash that the path begins with.
  const slashed = part !== 'path' || before.endsWith('/');
  if (used.length > 1 || used[0] !== part || more.length > 0 || own === null || own === 'opaque' || !slashed) return 'opaque';
  return { before: `${part === 'path' ? before.slice(0, -1) : before}${own.before}`, after: `${own.after}${after}` };
}
