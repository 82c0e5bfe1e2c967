import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of `terraform providers schema -json`, what a block may and must have. https://developer.hashicorp.com/terraform/cli/commands/providers/schema */
interface Block {
  attributes?: Readonly<Record<string, { type?: unknown; required?: boolean }>>;
  block_types?: Readonly<Record<string, { block: Block; min_items?: number }>>;
}
type Schemas = Readonly<Record<string, { block: Block }>>;

interface Diagnostic {
  severity: string;
  summary: string;
  detail: string;
  range?: { filename: string };
  snippet?: { code: string };
}

/** Ends lines that complete a part of a resource, and that say nothing of the repair. */
const FILLED = '# filled in';
/** What is missing because the snippet is a part, and what is said of a value that was filled in. */
const PARTIAL = /one of `[^`]*` must be specified|must have a configuration value as the provider has marked it as required|, got (x|1)\b/;

/** What the reader of a repair has to have. */
const FILES = ['certificate.pem', 'private-key.pem', 'chain.pem', 'public-key.pem'];

/**
 * The folder of a provider mirror: where HOPLENS_TERRAFORM_PLUGINS says, or where Terraform itself looks for one.
 * https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories
 */
export const PLUGINS = process.env['HOPLENS_TERRAFORM_PLUGINS'] ?? '/usr/local/share/terraform/plugins';

function terraform(folder: string, ...args: readonly string[]): Promise<{ failed: boolean; stdout: string; stderr: string }> {
  const { TF_CLI_CONFIG_FILE: _, ...own } = process.env;
  const env = { ...own, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  return new Promise((resolve) => {
    execFile('terraform', args, { cwd: folder, env, maxBuffer: 100_000_000, timeout: 240_000 }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, stdout, stderr });
    });
  });
}

/** A folder in which Terraform has the provider, and its schemas. */
export async function terraformIn(folder: string): Promise<{ schemas: Schemas; folder: string }> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'versions.tf'),
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "~> 5.0"\n    }\n  }\n}\nprovider "aws" {}\nprovider "aws" {\n  alias = "us_east_1"\n}\n',
  );
  for (const name of FILES) writeFileSync(join(folder, name), 'x');
  const { failed, stderr } = await terraform(folder, 'init', '-input=false', `-plugin-dir=${PLUGINS}`);
  if (failed) throw new Error(stderr);
  const { stdout: said } = await terraform(folder, 'providers', 'schema', '-json');
  const { provider_schemas: providers } = JSON.parse(said) as {
    provider_schemas: Record<string, { resource_schemas: Schemas; data_source_schemas: Schemas }>;
  };
  const own = Object.values(providers).find(({ resource_schemas: known }) => 'aws_lb' in known)!;
  const data = Object.entries(own.data_source_schemas).map(([name, schema]) => [`data ${name}`, schema] as const);
  return { folder, schemas: { ...own.resource_schemas, ...Object.fromEntries(data) } };
}

/** What Terraform says against snippets that are completed to whole resources, by the name of the snippet. */
export async function refusals(
  { schemas, folder }: { schemas: Schemas; folder: string },
  snippets: ReadonlyMap<string, string>,
): Promise<string[]> {
  const kept = [...snippets].filter(([, text]) => !text.startsWith('# to be removed'));
  kept.forEach(([, text], at) => {
    writeFileSync(join(folder, `snippet-${String(at)}.tf`), renamed(completed(schemas, text), String(at)));
  });
  const { stdout: said } = await terraform(folder, 'validate', '-json');
  const { diagnostics } = JSON.parse(said) as { diagnostics: Diagnostic[] };
  return diagnostics.flatMap(({ severity, summary, detail, range, snippet }) => {
    const text = `${summary}: ${detail}`;
    const ours = snippet?.code.includes(FILLED) === true || PARTIAL.test(text);
    const [name = ''] = kept[Number(/\d+/.exec(range?.filename ?? '')?.[0])] ?? [];
    return severity === 'error' && !ours ? [`${name}: ${text} [${snippet?.code ?? ''}]`] : [];
  });
}

/** Snippets that `terraform fmt` would write otherwise, by name, each with the difference. */
export async function unformatted(folder: string, snippets: ReadonlyMap<string, string>): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names = [...snippets.keys()];
  names.forEach((name, at) => {
    writeFileSync(join(folder, `${String(at)}.tf`), `${snippets.get(name) ?? ''}\n`);
  });
  const { stdout, stderr } = await terraform(folder, 'fmt', '-check', '-diff');
  return stdout === '' && stderr === '' ? [] : [`${stdout}${stderr}`.replace(/(\d+)\.tf/g, (_, at: string) => names[Number(at)] ?? at)];
}

/** Every snippet stands in one folder: the names of its resources become its own. */
function renamed(text: string, suffix: string): string {
  return text
    .replace(/^(resource|data) "(\w+)" "(\w+)"/gm, `$1 "$2" "$3_${suffix}"`)
    .replace(/(?<![\w".])((?:data\.)?aws_\w+)\.(\w+)(?=[.[])/g, `$1.$2_${suffix}`);
}

/** The snippet with what its resources must have besides, and with those that it refers to. */
function completed(schemas: Schemas, text: string): string {
  const own = text
    .replace(/resource "random_password" "\w+" \{[^}]*\}\n*/, '')
    .replaceAll('random_password.origin_verify.result', '"a secret of sixteen characters"')
    .replaceAll('"CIDR_BLOCK"', '"10.0.0.0/24"')
    .replace(/\bvar\.\w+/g, '["x"]');
  const blocks = own.split('\n');
  const out: string[] = [];
  for (let at = 0; at < blocks.length;) {
    const line = blocks[at]!;
    const [, kind, type] = /^(resource|data) "(\w+)" "\w+" \{/.exec(line) ?? [];
    out.push(line);
    at += 1;
    if (type === undefined || /\{\s*\}/.test(line)) continue;
    const schema = schemas[kind === 'data' ? `data ${type}` : type];
    // Terraform says that it does not know the type.
    at = copyBlock(blocks, at, schema?.block ?? {}, out);
  }
  const declared = new Set(
    [...own.matchAll(/^(resource|data) "(\w+)" "(\w+)"/gm)].map(
      ([, kind, type, name]) => `${kind === 'data' ? 'data.' : ''}${type ?? ''}.${name ?? ''}`,
    ),
  );
  const named = [...own.matchAll(/(?<![\w".])((?:data\.)?aws_\w+)\.(\w+)(?=[.[])/g)].map(([, type = '', name = '']) => ({ type, name }));
  const missing = new Map(
    named.filter(({ type, name }) => !declared.has(`${type}.${name}`)).map((one) => [`${one.type}.${one.name}`, one]),
  );
  for (const { type, name } of missing.values()) {
    const [kind, bare] = type.startsWith('data.') ? ['data', type.slice(5)] : ['resource', type];
    const schema = schemas[kind === 'data' ? `data ${bare}` : bare];
    out.push(`${kind} "${bare}" "${name}" { ${FILLED}`, ...fillers(schema?.block ?? {}, new Set()), '}');
  }
  return out.join('\n');
}

/** Copies the lines of a block up to its end, and fills in what it lacks. Gives where to go on. */
function copyBlock(lines: readonly string[], from: number, schema: Block, out: string[]): number {
  const present = new Set<string>();
  let at = from;
  while (at < lines.length) {
    const line = lines[at]!;
    at += 1;
    const [, name] = /^\s*(\w+)\s*(?:=|\{)/.exec(line) ?? [];
    if (name !== undefined) present.add(name);
    if (/^\s*\}/.test(line)) {
      out.push(...fillers(schema, present), line);
      return at;
    }
    out.push(line);
    const block = /^\s*\w+ \{\s*(#.*)?$/.test(line);
    if (block) at = copyBlock(lines, at, schema.block_types?.[name ?? '']?.block ?? {}, out);
    else {
      for (let open = balance(line); open > 0 && at < lines.length; at += 1) {
        open += balance(lines[at]!);
        out.push(lines[at]!);
      }
    }
  }
  return at;
}

function balance(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/#.*/, '');
  return (bare.match(/[[({]/g)?.length ?? 0) - (bare.match(/[\])}]/g)?.length ?? 0);
}

function fillers({ attributes = {}, block_types: blocks = {} }: Block, present: ReadonlySet<string>): string[] {
  const values = Object.entries(attributes).flatMap(([name, { required, type }]) =>
    required === true && !present.has(name) ? [`${name} = ${example(type)} ${FILLED}`] : [],
  );
  const inner = Object.entries(blocks).flatMap(([name, { block, min_items: least = 0 }]) =>
    least > 0 && !present.has(name) ? [`${name} { ${FILLED}`, ...fillers(block, new Set()), '}'] : [],
  );
  return [...values, ...inner];
}

function example(type: unknown): string {
  if (type === 'number') return '1';
  if (type === 'bool') return 'true';
  if (Array.isArray(type)) return type[0] === 'map' ? '{}' : type[1] === 'string' ? '["x"]' : '[]';
  return '"x"';
}
