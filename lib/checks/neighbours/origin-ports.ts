import type { OriginLink } from '@/lib/chain/chain';

/** The ports that CloudFront may connect to on the way to origins, and the gaps that hide some. */
export function originPorts(origins: readonly OriginLink[]): { ports: readonly number[]; hidden: readonly string[] } {
  const found = origins.flatMap(({ connection }) => {
    if (connection === null) return [];
    const { protocolPolicy, httpPort, httpsPort } = connection;
    const policy = protocolPolicy.known ? protocolPolicy.value : null;
    return [...(policy === 'https-only' ? [] : [httpPort]), ...(policy === 'http-only' ? [] : [httpsPort])];
  });
  return {
    ports: [...new Set(found.flatMap((port) => (port.known ? [port.value] : [])))],
    hidden: found.flatMap((port) => (port.known ? [] : [port.gap])),
  };
}
