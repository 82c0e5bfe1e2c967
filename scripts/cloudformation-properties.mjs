import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './prepare/root.mjs';

// Holds lib/testing/cloudformation-properties.json, what the repairs' templates name, against CloudFormation's own schemas, and writes the
// values down that a property may have: node scripts/cloudformation-properties.mjs FOLDER. The folder has the schemas as JSON files, unpacked
// from https://schema.cloudformation.us-east-1.amazonaws.com/CloudformationSchema.zip, or as cfn-lint carries them (data/schemas/resources).
// A property that a repair is to name is added to the file by hand, with null, before.

const FILE = join(ROOT, 'lib/testing/cloudformation-properties.json');

/** Schemas by type; Regions may have several of one type, of which the largest has everything. */
function schemasIn(folder) {
  const found = new Map();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const schema = JSON.parse(text);
    if ((found.get(schema.typeName)?.size ?? 0) < text.length) found.set(schema.typeName, { schema, size: text.length });
  }
  return new Map([...found].map(([type, { schema }]) => [type, schema]));
}

/** What a schema stands for: behind references, of lists their items, of alternatives the first that says something. */
function meant(schema, root) {
  if (schema.$ref !== undefined) return meant(root.definitions[schema.$ref.split('/').pop()], root);
  if (schema.properties !== undefined) return schema;
  if (schema.items !== undefined) return meant(schema.items, root);
  const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((one) => meant(one, root));
  return others.find(({ properties, enum: values }) => properties !== undefined || values !== undefined) ?? schema;
}

/** Names are whatever one likes. */
function isMap({ type, properties, patternProperties }) {
  return properties === undefined && (patternProperties !== undefined || [type].flat().includes('object'));
}

function at(path, root) {
  return path.split('.').reduce((schema, name) => {
    const property = schema && meant(schema, root).properties?.[name];
    return property && meant(property, root);
  }, root);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the schemas.');
const { types, ...head } = JSON.parse(readFileSync(FILE, 'utf8'));
const schemas = schemasIn(folder);
const missing = [];
for (const [type, properties] of Object.entries(types)) {
  for (const path of Object.keys(properties)) {
    const schema = schemas.has(type) ? at(path, schemas.get(type)) : undefined;
    if (schema === undefined) missing.push(`${type} ${path}`);
    else properties[path] = schema.enum ?? (isMap(schema) ? 'map' : null);
  }
}
if (missing.length > 0) {
  console.error(`CloudFormation has none of these:\n${missing.join('\n')}`);
  process.exitCode = 1;
} else writeFileSync(FILE, `${JSON.stringify({ ...head, date: new Date().toISOString().slice(0, 10), types }, null, 2)}\n`);
