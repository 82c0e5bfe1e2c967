import { RE2JS } from 're2js';

/** What a regular expression says about a text; `open` where the documentation leaves it open, or the expression is not valid. */
export type RegexAnswer = 'yes' | 'no' | 'open';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
const LONGEST = 128;
const compiled = new Map<string, RE2JS | null>();
const MOST_COMPILED = 1000;

/**
 * Whether a rule's regular expression matches. AWS does not say whether it must match the whole text, nor whether case counts:
 * a whole match with case is a yes, no match at all even without case a no, anything between is open.
 * RE2 needs time linear in the text, whatever the expression.
 */
export function regexAnswer(expression: string, text: string): RegexAnswer {
  const exact = compile(expression, 0);
  const loose = compile(expression, RE2JS.CASE_INSENSITIVE);
  if (exact === null || loose === null) return 'open';
  if (exact.matches(text)) return 'yes';
  return loose.matcher(text).find() ? 'open' : 'no';
}

function compile(expression: string, flags: number): RE2JS | null {
  if (expression.length > LONGEST) return null;
  const key = `${flags}:${expression}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const made = compileOrNull(expression, flags);
  compiled.set(key, made);
  return made;
}

/** RE2JS tells an invalid expression by throwing only. */
function compileOrNull(expression: string, flags: number): RE2JS | null {
  try {
    return RE2JS.compile(expression, flags);
  } catch {
    return null;
  }
}
