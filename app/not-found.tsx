import Link from 'next/link';

import { pageTranslator } from './_server/locale';

export default async function NotFound() {
  const t = await pageTranslator();
  const { title, body, home } = t.messages.site.notFound;
  return (
    <main id="content" className="mx-auto max-w-prose p-8">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="mt-3 text-muted">{body}</p>
      <p className="mt-6">
        <Link href="/" className="text-accent underline">
          {home}
        </Link>
      </p>
    </main>
  );
}
