import type { RedirectAction } from '@/lib/inventory/listener';

import { requestUrl } from '../request-url';
import type { DependsOn } from '../trace-types';
import type { Walk } from '../walk/walk';

/** Where a redirect sends the client. Where a part of it is not known, its keyword stands there and `because` says what it hangs on. */
export interface RedirectTarget {
  location: string;
  because: readonly DependsOn[];
}

/**
 * The URL of a redirect: `#{protocol}`, `#{host}`, `#{port}`, `#{path}` and `#{query}` stand for what the load balancer received.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions
 */
export function redirectLocation({ now }: Walk, port: number, action: RedirectAction): RedirectTarget {
  const { host, path, query } = now;
  const template = [action.host, action.path, action.query].join('');
  const because = Object.entries({ host, path, query }).flatMap(([name, part]) =>
    part.known || !template.includes(`#{${name}}`) ? [] : [part.because],
  );
  if (because.length > 0) return { location: `${action.protocol}://${action.host}:${action.port}${action.path}?${action.query}`, because };
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
  return { location, because };
}
