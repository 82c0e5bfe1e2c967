/** A text as one word of a POSIX shell: names come from templates, which anybody may have written. */
export function sh(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;
}

/** A text as a string of jq, inside a program that `sh` quotes. */
export function jqText(text: string): string {
  return JSON.stringify(text);
}

/** A text as a scalar of YAML 1.2; JSON strings are. */
export function yaml(text: string): string {
  return /^[A-Za-z][\w.-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

/** A text as a string of HCL, in which `${` and `%{` begin templates. */
export function hcl(text: string): string {
  return JSON.stringify(text)
    .replace(/\$\{/g, () => '$${')
    .replace(/%\{/g, '%%{');
}

/** A logical id of CloudFormation: letters and digits. */
export function logicalId(...words: readonly string[]): string {
  const parts = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/)).filter((part) => part !== '');
  const id = parts.map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`).join('');
  return /^[A-Za-z]/.test(id) ? id : `R${id}`;
}

/** A name of a resource in Terraform. */
export function hclName(...words: readonly string[]): string {
  const name = words
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(name) ? name : `r_${name}`;
}

/** Lines without those that are not needed. */
export function lines(...all: readonly (string | null)[]): string {
  return all.filter((line) => line !== null).join('\n');
}

/** Puts spaces before every line. */
export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
