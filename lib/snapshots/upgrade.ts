import { z } from 'zod';

import { Place } from '@/lib/checks/place';
import { type Gap, gapId } from '@/lib/inventory/gap';
import { INVENTORY_SCHEMA } from '@/lib/inventory/inventory';

import { ADDED_FIELDS, ADDED_LISTS, RULE_FIELDS } from './added-fields';
import { SNAPSHOT_SCHEMA } from './snapshot';

/** JSON of a shape that is looked at field by field; what it must be in the end is asked when it is parsed. */
type Fields = Record<string, unknown>;
const Fields = z.record(z.string(), z.unknown());

const Source = z.object({ regions: z.array(z.string()) });

function fieldsOf(value: unknown): Fields {
  return Fields.safeParse(value).data ?? {};
}

function itemsOf(value: unknown): Fields[] {
  return z.array(Fields).safeParse(value).data ?? [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Gaps over what the older version did not read. */
function createGaps() {
  const gaps = new Map<string, Gap>();
  return {
    /** The mark of what was not read. */
    unread(about: Pick<Gap, 'action' | 'region' | 'kind' | 'resource'>): { $unknown: string } {
      const id = gapId(about);
      gaps.set(id, { id, ...about, reason: 'older-version', code: null });
      return { $unknown: id };
    },
    all: () => [...gaps.values()],
  };
}
type Gaps = ReturnType<typeof createGaps>;

/** What is missing becomes unknown; nothing that stands there changes. */
function filled(item: Fields, fields: readonly string[], unread: () => { $unknown: string }): Fields {
  const missing = fields.filter((field) => item[field] === undefined);
  return missing.length === 0 ? item : { ...item, ...Object.fromEntries(missing.map((field) => [field, unread()])) };
}

function upgradeResource(resource: Fields, { id, kind, action, fields, within }: (typeof ADDED_FIELDS)[number], gaps: Gaps): Fields {
  const unread = () => gaps.unread({ action, region: textOf(resource['region']), kind, resource: textOf(resource[id]) });
  if (within === undefined) return filled(resource, fields, unread);
  if (!Array.isArray(resource[within])) return resource;
  return { ...resource, [within]: itemsOf(resource[within]).map((item) => filled(item, fields, unread)) };
}

/** Rules of which it was not read what they hang on: none of them can be told. */
function upgradeWebAcl(webAcl: Fields, gaps: Gaps): Fields {
  const whole = itemsOf(webAcl['rules']).every((rule) => RULE_FIELDS.every((field) => rule[field] !== undefined));
  if (whole) return webAcl;
  const [region, resource] = [textOf(webAcl['region']), textOf(webAcl['arn'])];
  return { ...webAcl, rules: gaps.unread({ action: 'wafv2:GetWebACL', region, kind: 'web-acl', resource }) };
}

/** A listing that was not read in any Region. What is told Region by Region is unknown in each. */
function upgradeList({ list, kind, action }: (typeof ADDED_LISTS)[number], regions: readonly string[], gaps: Gaps): unknown[] {
  const marks = regions.map((region) => ({ region, mark: gaps.unread({ action, region, kind, resource: null }) }));
  return list === 'vpcBlockPublicAccess' ? marks.map(({ region, mark }) => ({ region, internetGatewayBlockMode: mark })) : [];
}

/**
 * The JSON of an inventory of the first version in the form of the second. The first grew while it had one name: what a file lacks was not
 * read yet by the version that wrote it, and is unknown. Nothing is guessed.
 */
export function upgradeInventory(json: unknown): unknown {
  const inventory = { ...fieldsOf(json) };
  const gaps = createGaps();
  const regions = Source.safeParse(inventory['source']).data?.regions ?? [];
  for (const added of ADDED_LISTS) inventory[added.list] ??= upgradeList(added, regions, gaps);
  for (const added of ADDED_FIELDS) {
    inventory[added.list] = itemsOf(inventory[added.list]).map((resource) => upgradeResource(resource, added, gaps));
  }
  inventory['webAcls'] = itemsOf(inventory['webAcls']).map((webAcl) => upgradeWebAcl(webAcl, gaps));
  return { ...inventory, schema: INVENTORY_SCHEMA, gaps: [...itemsOf(inventory['gaps']), ...gaps.all()] };
}

/** The findings of the first milestones were outcomes of traces, named by their hop. */
function upgradeFinding(finding: Fields, hops: readonly Fields[]): Fields {
  const subject = fieldsOf(finding['subject']);
  const hop = hops.find(({ id }) => id === subject['id']);
  const name = subject['name'] ?? fieldsOf(hop?.['to'])['name'] ?? subject['id'];
  return {
    ...finding,
    place: finding['place'] ?? Place.safeParse(subject['kind']).data ?? 'account',
    subject: { ...subject, name },
    components: finding['components'] ?? [subject['id']],
    gaps: finding['gaps'] ?? [],
    controls: finding['controls'] ?? [],
  };
}

/** The JSON of a snapshot of the first version in the form of the second. Its id, findings and hops stay as they were sealed. */
export function upgradeSnapshot(json: unknown): unknown {
  const snapshot = fieldsOf(json);
  const hops = itemsOf(snapshot['hops']);
  return {
    ...snapshot,
    schema: SNAPSHOT_SCHEMA,
    inventory: upgradeInventory(snapshot['inventory']),
    findings: itemsOf(snapshot['findings']).map((finding) => upgradeFinding(finding, hops)),
    // How much was looked at was not counted.
    checks: snapshot['checks'] ?? [],
  };
}
