/** AWS's own spelling of an enum value, which emulators write in lower case; a value AWS added later stays as it is. */
export function literal(value: string, known: Readonly<Record<string, string>>): string {
  const lower = value.toLowerCase();
  return Object.values(known).find((candidate) => candidate.toLowerCase() === lower) ?? value;
}
