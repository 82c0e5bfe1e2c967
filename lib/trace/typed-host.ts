/** A name that somebody may type for a name with a wildcard. */
export function typedHost(host: string): string {
  return host.startsWith('*.') ? `any${host.slice(1)}` : host;
}
