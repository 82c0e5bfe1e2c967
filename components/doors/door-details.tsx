import { SeveritySign } from '@/components/chain-picture/sign';
import { EvidenceList } from '@/components/panel/evidence-list';
import { evidenceViews } from '@/components/panel/evidence-view';
import type { Chain } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';
import { doorSentence, stopSentence } from '@/lib/messages/find-sentences';
import type { Translator } from '@/lib/messages/translator';
import type { Door, DoorStop } from '@/lib/trace/bypass/door';
import { DOOR_SEVERITY } from '@/lib/trace/bypass/door-severity';

import { DoorExample } from './door-example';
import { Row } from './row';

interface DoorDetailsProps {
  t: Translator;
  chain: Chain;
  /** Where the chain is shown. */
  path: string;
  door: Door;
}

/** One way past CloudFront: how it stands, and why. Folded where it is shut. */
export function DoorDetails({ t, chain, path, door }: DoorDetailsProps) {
  const { bypass } = t.messages.find;
  const { verdict, shutBy, example } = door;
  const severity = DOOR_SEVERITY[verdict];
  return (
    <details className={`s-${severity}`} open={verdict !== 'shut'}>
      <summary>
        <span className="standing">
          <SeveritySign severity={severity} /> {bypass.verdict[verdict]}
        </span>{' '}
        {doorSentence(t, door)}
      </summary>
      <dl>
        {verdict === 'shut' && (
          <Row label={bypass.shutBy}>
            {shutBy.map((stop, at) => (
              <Stop key={at} t={t} stop={stop} />
            ))}
          </Row>
        )}
        <Conditions t={t} door={door} />
        {example !== null && <DoorExample t={t} chain={chain} path={path} door={door} example={example} />}
        {verdict !== 'shut' && <Proof t={t} evidence={[...door.evidence, ...(door.trace?.outcome.evidence ?? [])]} />}
      </dl>
    </details>
  );
}

function Stop({ t, stop }: { t: Translator; stop: DoorStop }) {
  const evidence = stop.kind === 'outcome' ? stop.outcome.evidence : stop.evidence;
  const sentence = stop.kind === 'outcome' ? t.say(t.messages.reasons[stop.outcome.reason].sentence, stop.outcome.params) : null;
  return (
    <div className="stop">
      <p>
        <strong>{stopSentence(t, stop)}</strong> {sentence}
      </p>
      <EvidenceList rows={evidenceViews(t, evidence)} texts={t.messages.screen.chainPage.panel} />
    </div>
  );
}

function Proof({ t, evidence }: { t: Translator; evidence: readonly Evidence[] }) {
  const { panel } = t.messages.screen.chainPage;
  if (evidence.length === 0) return null;
  return (
    <Row label={panel.evidence}>
      <EvidenceList rows={evidenceViews(t, evidence)} texts={panel} />
    </Row>
  );
}

/** Who gets through, and what it hangs on. */
function Conditions({ t, door: { verdict, ranges, secretHeaders, dependsOn } }: { t: Translator; door: Door }) {
  const { find, dependsOn: hangsOn, cli, screen } = t.messages;
  const conditions = [
    ...(ranges.length === 0 ? [] : [t.say(find.bypass.ranges, { ranges: ranges.join(', ') })]),
    ...dependsOn.map(({ code, params }) => t.say(hangsOn[code], params)),
  ];
  if (verdict === 'unknown' && conditions.length === 0) conditions.push(screen.chainPage.posture.unknown.meaning);
  return (
    <>
      {conditions.length > 0 && (
        <Row label={cli.terminal.depends}>
          <ul>
            {[...new Set(conditions)].map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </Row>
      )}
      {secretHeaders.length > 0 && (
        <Row label={find.bypass.secret}>{t.say(find.bypass.secrets, { headers: secretHeaders.join(', ') })}</Row>
      )}
    </>
  );
}
