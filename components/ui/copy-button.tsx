'use client';

import { useState } from 'react';

import { buttonClass } from './button-class';

/** Copies a text and says that it did. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <button type="button" onClick={copy} className={buttonClass.quiet}>
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  );
}
