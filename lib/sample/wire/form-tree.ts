import { FromStringShapeDeserializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { XML_TIMESTAMPS } from './xml-body';

/** `Filter.1.Name=a` as a tree: children by the next key segment, and the value at this key. */
export interface FormTree {
  value: string | undefined;
  children: Map<string, FormTree>;
}

/** How list and member keys are written: AWS Query nests `.member.N`, EC2 flattens lists and capitalises keys. */
export type FormDialect = 'query' | 'ec2';

const scalars = new FromStringShapeDeserializer({ httpBindings: false, timestampFormat: XML_TIMESTAMPS });

/** Parses a form body into a tree by the dots in its keys. */
export function parseForm(body: string): FormTree {
  const root: FormTree = { value: undefined, children: new Map() };
  for (const [key, value] of new URLSearchParams(body)) {
    let node = root;
    for (const segment of key.split('.')) {
      const child = node.children.get(segment) ?? { value: undefined, children: new Map() };
      node.children.set(segment, child);
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** Reads a value of the schema out of a form; the reverse of the SDK's QueryShapeSerializer. */
export function readForm(schema: NormalizedSchema, form: FormTree, dialect: FormDialect): unknown {
  if (schema.isStructSchema()) {
    const entries: [string, unknown][] = [];
    for (const [name, member] of schema.structIterator()) {
      const child = form.children.get(memberKey(name, member, dialect));
      if (child) entries.push([name, readForm(member, child, dialect)]);
    }
    return Object.fromEntries(entries);
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const flat = dialect === 'ec2' || Boolean(schema.getMergedTraits().xmlFlattened);
    const items = flat ? form : form.children.get(textOr(item.getMergedTraits().xmlName, 'member'));
    return numbered(items).map((child) => readForm(item, child, dialect));
  }
  const read: unknown = scalars.read(schema, form.value ?? '');
  return read;
}

function memberKey(name: string, member: NormalizedSchema, dialect: FormDialect): string {
  const traits = member.getMergedTraits();
  const key = textOr(traits.xmlName, name);
  if (dialect === 'query') return key;
  if (typeof traits.ec2QueryName === 'string') return traits.ec2QueryName;
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** A trait whose type the SDK leaves open. */
function textOr(trait: unknown, fallback: string): string {
  return typeof trait === 'string' ? trait : fallback;
}

function numbered(form: FormTree | undefined): FormTree[] {
  return [...(form?.children ?? [])].sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}
