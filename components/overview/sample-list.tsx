import type { Translator } from '@/lib/messages/translator';

/** The sample accounts, each with what it shows. */
export function SampleList({ t, samples, current }: { t: Translator; samples: readonly string[]; current: string | null }) {
  const shows = new Map<string, string>(Object.entries(t.messages.scan.samples.shows));
  return (
    <ul className="-my-2 divide-y divide-line">
      {samples.map((name) => (
        <li key={name} className="py-2 text-sm">
          {/* No prefetching link: opening a sample scans it. */}
          <a
            href={`/?sample=${encodeURIComponent(name)}`}
            aria-current={name === current ? 'true' : undefined}
            className="font-mono font-medium text-ink underline decoration-line-strong underline-offset-4 hover:decoration-accent aria-[current]:decoration-accent aria-[current]:decoration-2"
          >
            {name}
          </a>
          {name === current && <span className="ml-2 text-xs text-muted">{t.messages.screen.overview.source.current}</span>}
          <p className="mt-0.5 text-xs text-muted">{shows.get(name)}</p>
        </li>
      ))}
    </ul>
  );
}
