import Link from 'next/link';

import type { Translator } from '@/lib/messages/translator';
import type { GroupView } from '@/lib/picture/diagram-view';

import { writeAddress, type ChainAddress } from './chain-address';

interface GroupLinksProps {
  t: Translator;
  groups: readonly GroupView[];
  /** Groups that are folded now. */
  folded: readonly string[];
  address: ChainAddress;
}

/** Folds and unfolds what stands behind a load balancer. */
export function GroupLinks({ t, groups, folded, address }: GroupLinksProps) {
  const { canvas, groups: texts } = t.messages.screen.chainPage;
  const hrefFor = (collapsed: readonly string[]): string => writeAddress({ ...address, collapsed, select: null, request: null });
  const toggled = (id: string): string[] => (folded.includes(id) ? folded.filter((each) => each !== id) : [...folded, id]);
  return (
    <details className="rounded-lg border border-line bg-surface text-sm">
      <summary className="px-4 py-2 font-semibold">{t.say(texts.label, { folded: folded.length, count: groups.length })}</summary>
      <div className="px-4 pb-3">
        <p className="flex flex-wrap gap-4">
          <Link className="text-accent underline" prefetch={false} scroll={false} href={hrefFor(groups.map(({ id }) => id))}>
            {canvas.foldAll}
          </Link>
          <Link className="text-accent underline" prefetch={false} scroll={false} href={hrefFor([])}>
            {canvas.unfoldAll}
          </Link>
        </p>
        <ul className="mt-2 grid max-h-64 gap-x-6 gap-y-1 overflow-y-auto sm:grid-cols-2">
          {groups.map(({ id, label, members }) => (
            <li key={id}>
              <Link className="text-accent underline [overflow-wrap:anywhere]" prefetch={false} scroll={false} href={hrefFor(toggled(id))}>
                {t.say(folded.includes(id) ? canvas.unfold : canvas.fold, { name: label })}
              </Link>{' '}
              <span className="text-muted">{members}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
