interface PartLinksProps {
  label: string;
  parts: readonly { id: string; title: string; count: number }[];
}

/** The parts of a long page, with how much is in each. */
export function PartLinks({ label, parts }: PartLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {parts.map(({ id, title, count }) => (
          <li key={id} className="min-h-6">
            <a href={`#${id}`} className="underline underline-offset-4">
              {title}
            </a>{' '}
            <span className="text-muted">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
