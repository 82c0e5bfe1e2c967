import type { AskField } from './ask-address';

interface FieldProps {
  name: AskField;
  label: string;
  value: string;
}

/** A text that is asked about. */
export function AskText({ name, label, value, numeric = false }: FieldProps & { numeric?: boolean }) {
  return (
    <label>
      <span>{label}</span>
      <input name={name} defaultValue={value} autoComplete="off" spellCheck={false} inputMode={numeric ? 'decimal' : undefined} />
    </label>
  );
}

interface ChoiceProps extends FieldProps {
  /** What is chosen where nobody says anything. */
  none: string;
  choices: readonly (readonly [value: string, label: string])[];
}

/** One of several values that are asked about. */
export function AskChoice({ name, label, value, none, choices }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{none}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
