import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import type { Translator } from '@/lib/messages/translator';

import { type Choice, SidePicker } from './side-picker';

import './compare.css';

/** Where two snapshots are chosen: the newest as head, the one before as base. */
export function PickPage({ t, choices }: { t: Translator; choices: readonly Choice[] }) {
  const { compare } = t.messages;
  const [newest, before] = choices;
  return (
    <PageMain title={compare.title} lead={compare.pick.hint}>
      {newest === undefined || before === undefined ? (
        <Notice tone="unknown">{compare.pick.few}</Notice>
      ) : (
        <SidePicker t={t} choices={choices} base={before.id} head={newest.id} />
      )}
    </PageMain>
  );
}
