import { IntlMessageFormat } from 'intl-messageformat';

/** Names of the arguments of an ICU pattern, wherever they stand inside it. Throws for a pattern that cannot be read. */
export function patternArguments(pattern: string): string[] {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst(), (key, value: unknown) => {
    // Elements with a type other than 0 (literal) and 7 (#) name an argument: https://formatjs.github.io/docs/icu-messageformat-parser
    if (typeof value === 'object' && value !== null && 'type' in value && 'value' in value && value.type !== 0 && value.type !== 7) {
      names.add(String(value.value));
    }
    return key === 'location' ? undefined : value;
  });
  return [...names].sort();
}
