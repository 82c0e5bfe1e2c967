import { RE2JS } from 're2js';

/** One replacement of a rule's transform. */
export interface Rewrite {
  regex: string;
  replace: string;
}

/**
 * A text after a rule's transform; a text that the expression does not match stays as it is. Null where that cannot be told: an expression
 * that is none, or one that matches more than once, of which AWS does not say how often it is replaced.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-transforms.html
 */
export function rewritten(text: string, rewrites: readonly Rewrite[]): string | null {
  let result = text;
  for (const { regex, replace } of rewrites) {
    const next = rewriteOnce(result, regex, replace);
    if (next === null) return null;
    result = next;
  }
  return result;
}

/** RE2JS tells an invalid expression or replacement by throwing only. */
function rewriteOnce(text: string, regex: string, replace: string): string | null {
  try {
    const expression = RE2JS.compile(regex);
    const once = expression.matcher(text).replaceFirst(replace);
    return once === expression.matcher(text).replaceAll(replace) ? once : null;
  } catch {
    return null;
  }
}
