/** Text to read or copy as it is. Scrolls inside itself, by keyboard too. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    <pre
      tabIndex={0}
      role="group"
      aria-label={label}
      className="max-h-96 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-xs leading-relaxed"
    >
      {text}
    </pre>
  );
}
