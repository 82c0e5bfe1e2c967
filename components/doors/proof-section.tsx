import { Section } from '@/components/ui/section';
import { SeverityBadge } from '@/components/ui/severity-badge';
import type { Chain } from '@/lib/chain/chain';
import type { Translator } from '@/lib/messages/translator';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { DOOR_SEVERITY } from '@/lib/trace/bypass/door-severity';
import { worstFirst } from '@/lib/trace/bypass/judge-door';

import { DoorDetails } from './door-details';

import './doors.css';

interface ProofSectionProps {
  t: Translator;
  chain: Chain;
  /** Where the chain is shown. */
  path: string;
  proof: BypassProof;
}

/** Whether one load balancer can be reached past CloudFront, with every door that was looked at. */
export function ProofSection({ t, chain, path, proof: { loadBalancer, verdict, doors } }: ProofSectionProps) {
  const { bypass } = t.messages.find;
  return (
    <Section
      id={loadBalancer.id}
      title={t.say(bypass.proof[verdict], { name: loadBalancer.name })}
      aside={<SeverityBadge severity={DOOR_SEVERITY[verdict]} label={bypass.verdict[verdict]} />}
    >
      <ul className="doors">
        {worstFirst(doors).map((door, at) => (
          <li key={at}>
            <DoorDetails t={t} chain={chain} path={path} door={door} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
