import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { buttonClass } from '@/components/ui/button-class';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { compareHref } from './compare-address';

/** What can be chosen: a snapshot by its source and time, and what people call it where they do. */
export interface Choice extends Pick<Snapshot, 'id' | 'createdAt' | 'source'> {
  labels?: { title: string; environment: string };
}

interface SidePickerProps {
  t: Translator;
  choices: readonly Choice[];
  /** Empty where nothing is chosen yet. */
  base: string;
  head: string;
}

/** Chooses the two sides. A form, so that it works without JavaScript. */
export function SidePicker({ t, choices, base, head }: SidePickerProps) {
  const { compare } = t.messages;
  return (
    <form method="get" action="/compare" aria-label={compare.pick.label} className="side-picker">
      <Side t={t} name="base" label={compare.base} choices={choices} chosen={base} />
      <Side t={t} name="head" label={compare.head} choices={choices} chosen={head} />
      <button type="submit" className={buttonClass.primary}>
        {compare.pick.go}
      </button>
      {base !== '' && head !== '' && (
        <Link href={compareHref(head, base)} prefetch={false} className={buttonClass.quiet}>
          {compare.pick.swap}
        </Link>
      )}
    </form>
  );
}

function Side({
  t,
  name,
  label,
  choices,
  chosen,
}: {
  t: Translator;
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen: string;
}) {
  return (
    <label>
      <span>{label}</span>
      {/* A new key for each choice: React would keep what the browser restored. */}
      <select name={name} key={chosen} defaultValue={chosen}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choiceText(t, choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

function choiceText(t: Translator, { createdAt, source, labels }: Choice): string {
  const words = [labels?.title ?? '', sourceName(t, source), labels?.environment ?? '', moment(t, createdAt)];
  return words.filter((word) => word !== '').join(' · ');
}
