'use client';

import { useEffect } from 'react';

/** Fills in and sends the form when the page was opened by a link that holds the token behind its `#`, which browsers send nowhere. */
export function TakeLink({ form }: { form: string }) {
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    const [found, field] = [document.getElementById(form), document.getElementById('token')];
    if (hash === '' || !(found instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return;
    // Out of the address, so that it stays in no history.
    window.history.replaceState(null, '', pathname + search);
    field.value = hash.slice(1);
    found.requestSubmit();
  }, [form]);
  return null;
}
