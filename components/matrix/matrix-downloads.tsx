import { buttonClass } from '@/components/ui/button-class';
import type { Chain } from '@/lib/chain/chain';
import type { Translator } from '@/lib/messages/translator';

interface MatrixDownloadsProps {
  t: Translator;
  snapshot: string;
  chain: Chain;
  /** The way in that is asked for; one that does not exist is all of them. */
  entry: string | null;
}

/** The matrix as a file, from the server. */
export function MatrixDownloads({ t, snapshot, chain, entry }: MatrixDownloadsProps) {
  const { download } = t.messages.matrix;
  const known = chain.entries.find(({ id }) => id === entry);
  const query = (format: string) => new URLSearchParams({ format, lang: t.locale, ...(known !== undefined && { entry: known.id }) });
  return (
    <ul aria-label={download.label} className="flex gap-1">
      {(['csv', 'json', 'markdown'] as const).map((format) => (
        <li key={format}>
          <a href={`/api/snapshots/${snapshot}/matrix?${query(format).toString()}`} download className={buttonClass.quiet}>
            {download[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
