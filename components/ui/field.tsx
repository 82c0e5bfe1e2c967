const INPUT = 'min-h-9 w-full rounded-md border border-line-strong bg-page px-2.5 py-1.5 text-sm text-ink placeholder:text-muted';

/** A text field with its label and what it takes. */
export function Field({
  name,
  label,
  hint,
  value = '',
  mono = false,
}: {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  mono?: boolean;
}) {
  const hintId = `${name}-hint`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={name} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={hint === undefined ? undefined : hintId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={2048}
        className={mono ? `${INPUT} font-mono` : INPUT}
      />
      {hint !== undefined && (
        <p id={hintId} className="text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
