import type { ComponentProps } from 'react';

interface LinkProps extends ComponentProps<'a'> {
  href: string;
  prefetch?: boolean;
  scroll?: boolean;
}

/** Stands in for `next/link`: an ordinary link, which the viewer follows like every other one. */
export default function Link({ prefetch: _prefetch, scroll: _scroll, ...link }: LinkProps) {
  return <a {...link} />;
}
