import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import type { Translator } from '@/lib/messages/translator';

import { type Choice, SidePicker } from './side-picker';

import './compare.css';

interface PickPageProps {
  t: Translator;
  /** Newest first. */
  choices: readonly Choice[];
  /** The id of the head, where it is chosen already; else the newest. */
  head: string;
}

/** Where two snapshots are chosen: at first the head, and as its base the one before of the same account, or any other. */
export function PickPage({ t, choices, head: wished }: PickPageProps) {
  const { compare } = t.messages;
  const head = choices.find(({ id }) => id === wished) ?? choices[0];
  const others = choices.filter((one) => one !== head);
  const base = others.find(({ source }) => source.name === head?.source.name) ?? others[0];
  return (
    <PageMain title={compare.title} lead={compare.pick.hint}>
      {head === undefined || base === undefined ? (
        <Notice tone="unknown">{compare.pick.few}</Notice>
      ) : (
        <SidePicker t={t} choices={choices} base={base.id} head={head.id} />
      )}
    </PageMain>
  );
}
