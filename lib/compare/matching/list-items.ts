import { textAt } from './resource';

/** One item of a list, with the key that tells it apart from the others and the words that a path names it by. */
export interface ListItem {
  key: string;
  label: string;
  value: unknown;
}

type Naming = (item: object) => { key: string; label?: string };

const text = (item: object, field: string): string => {
  const value: unknown = Reflect.get(item, field);
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
};
const by =
  (...fields: readonly string[]): Naming =>
  (item) => ({ key: fields.map((field) => text(item, field)).join(' ') });

/** How the items of lists are told apart, by the list's own field name. */
const NAMINGS: Readonly<Record<string, Naming>> = {
  listeners: (item) => ({ key: textAt(item, 'arn') ?? text(item, 'port'), label: text(item, 'port') }),
  rules: ruleNaming,
  cacheBehaviors: (item) => ({ key: text(item, 'pathPattern'), label: text(item, 'pathPattern') }),
  customErrorResponses: by('errorCode'),
  functions: by('eventType'),
  lambdaFunctions: by('eventType'),
  portMappings: by('containerPort', 'protocol'),
  actions: by('type'),
  loadBalancers: by('targetGroupArn'),
  recordSets: (item) => {
    const identifier = textAt(item, 'setIdentifier');
    const words = [text(item, 'name'), text(item, 'type'), ...(identifier === null ? [] : [identifier])].join(' ');
    return { key: words, label: words };
  },
  entries: by('egress', 'ruleNumber'),
  routes: by('destination'),
  subnets: (item) => ({ key: text(item, 'id'), label: text(item, 'availabilityZone') }),
};

function ruleNaming(item: object): { key: string; label?: string } {
  if ('actions' in item) {
    const priority: unknown = Reflect.get(item, 'priority');
    return { key: text(item, 'arn'), label: priority === null ? 'default' : text(item, 'priority') };
  }
  if (!('egress' in item)) return { key: text(item, 'name') };
  // Ids of a group's rules are new with every group, and what a rule says is all that it is.
  const [protocol, from, to] = ['protocol', 'fromPort', 'toPort'].map((field) => text(item, field));
  const peers = ['cidrIpv4', 'cidrIpv6', 'prefixListId', 'referencedGroupId'].map((field) => text(item, field));
  const direction = Reflect.get(item, 'egress') === true ? 'egress' : 'ingress';
  const ports = from === 'null' ? '*' : from === to ? from : `${String(from)}-${String(to)}`;
  const peer = peers.filter((one) => one !== 'null').join(' ');
  return { key: [direction, protocol, from, to, ...peers].join(' '), label: [direction, protocol, ports, peer].join(' ') };
}

/** A list's items. What bears one key with another is told apart by its number. */
export function listItems(field: string, list: readonly unknown[]): ListItem[] {
  const seen = new Map<string, number>();
  return list.map((value) => {
    const { key, label = shortened(key) } = named(field, value);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? { key, label, value } : { key: `${key}#${String(times)}`, label: `${label} #${String(times)}`, value };
  });
}

function named(field: string, value: unknown): { key: string; label?: string } {
  if (typeof value !== 'object' || value === null) return { key: String(value) };
  // Its fingerprint is nothing to tell, and nothing to tell it by.
  if (Reflect.get(value, 'secret') === true) return { key: 'secret' };
  const own = Object.hasOwn(NAMINGS, field) ? NAMINGS[field] : undefined;
  if (own !== undefined) return own(value);
  return { key: textAt(value, 'id') ?? textAt(value, 'arn') ?? textAt(value, 'name') ?? JSON.stringify(value) };
}

const LONGEST = 60;

/** The last part of an ARN, and no more of a long text than tells it apart at a glance. */
function shortened(key: string): string {
  const last = key.startsWith('arn:') ? key.split(':').slice(5).join(':') || key : key;
  return last.length <= LONGEST ? last : `${last.slice(0, LONGEST - 1)}…`;
}

/** `httpVersion` → `HttpVersion`: our field names are AWS's, but for their first letter. */
export function fieldName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
