import type { Chain } from '@/lib/chain/chain';
import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';
import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';
import { isEveryAddress } from '@/lib/trace/match/address-range';
import { ruleEvidence } from '@/lib/trace/network/security-groups';

import { fail, named, PASS, unknown, type Verdict } from '../verdict';
import { hiddenListing } from './hidden-listing';
import { type PortRange, portsText } from './rule-ports';

/** What is asked of rules of a security group. */
export interface RuleQuestion {
  /** Rules that let out, where true; otherwise those that let in. */
  egress?: boolean;
  /** Whose rules are asked: those of everybody, of addresses and lists of them, or all. */
  whose: 'world' | 'addresses' | 'anybody';
  /** What of the rule is wrong: ports, or a word for it; empty where nothing is. */
  wrong: (rule: SecurityGroupRule) => readonly (PortRange | string)[];
}

/** Fails a group by its rules that are wrong. `ports` of the params is what is wrong of them, `count` how many that are. */
export function rulesVerdict(chain: Chain, group: SecurityGroup, question: RuleQuestion): Verdict {
  if (isUnknown(group.rules)) return unknown(group.rules);
  const wrong = wrongRules(chain, group, question);
  const [first, ...others] = wrong.map((rule) => ruleEvidence(group.id, rule));
  if (first !== undefined) return fail({ group: group.id, name: group.name, ...inWords(wrong.flatMap(question.wrong)) }, first, ...others);
  const open = suspects(group, question)
    .map((rule) => isAsked(chain, group.region, rule, question))
    .filter(isUnknown);
  return open.length > 0 ? unknown(...open) : PASS;
}

function inWords(wrong: readonly (PortRange | string)[]): { ports: readonly string[]; count: number } {
  const words = named(wrong.flatMap((one) => (typeof one === 'string' ? [one] : [])));
  const { ports, count } = portsText(wrong.flatMap((one) => (typeof one === 'string' ? [] : [one])));
  return { ports: [...words, ...ports], count: words.length + count };
}

/** The rules of a group that are wrong, as far as they were read. */
export function wrongRules(chain: Chain, group: SecurityGroup, question: RuleQuestion): SecurityGroupRule[] {
  return suspects(group, question).filter((rule) => isAsked(chain, group.region, rule, question) === true);
}

function suspects({ rules }: SecurityGroup, { wrong, egress = false }: RuleQuestion): SecurityGroupRule[] {
  return isUnknown(rules) ? [] : rules.filter((rule) => rule.egress === egress && wrong(rule).length > 0);
}

function isAsked(chain: Chain, region: string, rule: SecurityGroupRule, { whose }: RuleQuestion): boolean | Unknown {
  if (whose === 'anybody') return true;
  if (whose === 'world') return admitsWorld(chain, region, rule);
  return isUnknown(rule.referencedGroupId) ? rule.referencedGroupId : rule.referencedGroupId === null;
}

/** Whether a rule is about everybody: it names all addresses, or a prefix list that has them. */
function admitsWorld(chain: Chain, region: string, { cidrIpv4, cidrIpv6, prefixListId }: SecurityGroupRule): boolean | Unknown {
  const ranges: Fact<string | null>[] = [cidrIpv4, cidrIpv6, ...listed(chain, region, prefixListId)];
  if (ranges.some((range) => typeof range === 'string' && isEveryAddress(range))) return true;
  return ranges.find(isUnknown) ?? false;
}

function listed(chain: Chain, region: string, id: Fact<string | null>): Fact<string | null>[] {
  if (id === null || isUnknown(id)) return [id];
  const list = chain.inventory.prefixLists.find((one) => one.id === id);
  if (list !== undefined) return isUnknown(list.entries) ? [list.entries] : list.entries;
  const gap = hiddenListing(chain, 'prefix-list', region);
  return gap === null ? [] : [{ $unknown: gap }];
}
