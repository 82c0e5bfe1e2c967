import { Badge } from './badge';
import type { Tone } from './tone';

/** A severity as the engine names it, in the tone that it is drawn in. */
export function SeverityBadge({ severity, label }: { severity: Exclude<Tone, 'fine'> | 'none'; label: string }) {
  return <Badge tone={severity === 'none' ? 'fine' : severity}>{label}</Badge>;
}
