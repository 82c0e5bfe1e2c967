/** Pseudonyms of one share, numbered in each space by first appearance. */
export interface Pseudonyms {
  /** The pseudonym of a text in a space; `make` forms it from its number. */
  of(space: string, text: string, make: (number: number) => string): string;
}

export function pseudonyms(): Pseudonyms {
  const spaces = new Map<string, Map<string, string>>();
  return {
    of: (space, text, make) => {
      const known = spaces.get(space) ?? new Map<string, string>();
      spaces.set(space, known);
      const pseudonym = known.get(text) ?? make(known.size + 1);
      known.set(text, pseudonym);
      return pseudonym;
    },
  };
}

/** A number in so many digits. */
export function padded(number: number, digits: number, base = 10): string {
  return number.toString(base).padStart(digits, '0');
}
