const ATTRIBUTE = /^( *)([\w-]+|"[^"]+") += +(.*)$/;

/**
 * Parts of a configuration as `terraform fmt` writes them: equals signs of attributes on consecutive lines stand below each other. An
 * attribute whose value goes on over lines stands for itself. https://developer.hashicorp.com/terraform/language/style
 */
export function formatHcl(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (isAttribute(lines[end])) end += 1;
    out.push(...aligned(lines.slice(at, end)));
    if (end < lines.length) out.push((lines[end] ?? '').replace(ATTRIBUTE, '$1$2 = $3'));
    at = end + 1;
  }
  return out.join('\n');
}

function isAttribute(line: string | undefined): boolean {
  return line !== undefined && ATTRIBUTE.test(line) && !/[[({]$/.test(line);
}

function aligned(run: readonly string[]): string[] {
  const width = Math.max(...run.map((line) => line.replace(ATTRIBUTE, '$2').length));
  return run.map((line) =>
    line.replace(ATTRIBUTE, (_, space: string, name: string, value: string) => `${space}${name.padEnd(width)} = ${value}`),
  );
}
