import type { HeaderField } from './header-field';

const UPGRADES: ReadonlySet<string> = new Set(['connection', 'upgrade', 'sec-websocket-key', 'sec-websocket-version']);

/** Whether headers ask for a WebSocket; if so, those that do are left out, since every such request has them. */
export function withoutUpgrade(headers: readonly HeaderField[]): { websocket: boolean; headers: readonly HeaderField[] } {
  const websocket = headers.some(({ name, value }) => name.toLowerCase() === 'upgrade' && value.toLowerCase() === 'websocket');
  return { websocket, headers: websocket ? headers.filter(({ name }) => !UPGRADES.has(name.toLowerCase())) : headers };
}
