import type { RedirectAction } from '@/lib/inventory/listener';

import { requestUrl } from '../request-url';
import type { Walk } from '../walk/walk';

/**
 * The URL that a redirect sends the client to: `#{protocol}`, `#{host}`, `#{port}`, `#{path}` and `#{query}` stand for what the load
 * balancer received. Null where one of those is needed and not known.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions
 */
export function redirectLocation({ now }: Walk, port: number, action: RedirectAction): string | null {
  const { host, path, query } = now;
  const parts = [action.host, action.path, action.query].join('');
  if (!host.known && parts.includes('#{host}')) return null;
  if (!path.known && parts.includes('#{path}')) return null;
  if (!query.known && parts.includes('#{query}')) return null;
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
  return requestUrl({
    scheme,
    host: fill(action.host).toLowerCase(),
    port: Number.isInteger(filledPort) && filledPort > 0 ? filledPort : scheme === 'http' ? 80 : 443,
    path: filledPath.startsWith('/') ? filledPath : `/${filledPath}`,
    query: fill(action.query),
  });
}
