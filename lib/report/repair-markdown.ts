import type { Chain } from '@/lib/chain/chain';
import type { Finding } from '@/lib/checks/finding';
import type { Translator } from '@/lib/messages/translator';
import { type MadeRepair, repairFor } from '@/lib/repairs/repair-for';
import { type Step, type Tool, TOOLS } from '@/lib/steps/step';

import { repairLines } from './finding-words';
import { markdownText } from './markdown-text';
import { plainText } from './plain-text';

const LANGUAGE: Readonly<Record<Tool, string>> = { cli: 'sh', cloudFormation: 'yaml', terraform: 'hcl' };

/** How a finding is repaired, folded away: in the console, and in each tool's words. Empty where nobody knows. */
export function repairMarkdown(t: Translator, finding: Finding, chain: Chain): string[] {
  const console = repairLines(t, finding).map((line, at) => `${String(at + 1)}. ${markdownText(line)}`);
  const made = repairFor(finding, chain);
  const tools = made === null ? [] : TOOLS.flatMap((tool) => toolParts(t, made, tool));
  if (console.length + tools.length === 0) return [];
  return [
    `<details><summary>${t.messages.review.detail.repair}</summary>`,
    ...(console.length === 0 ? [] : [console.join('\n')]),
    ...tools,
    '</details>',
  ];
}

function toolParts(t: Translator, made: MadeRepair, tool: Tool): string[] {
  const { tools } = t.messages.whatIf;
  const parts =
    made.kind === 'how' ? codePart(made.how[tool], LANGUAGE[tool]) : made.steps.flatMap((step, at) => stepParts(t, step, at + 1, tool));
  return parts.length === 0 ? [] : [`**${tools[tool]}**`, ...parts];
}

function stepParts(t: Translator, { code, params, how, server }: Step, number: number, tool: Tool): string[] {
  const { step, server: nginx } = t.messages.whatIf;
  return [
    `${String(number)}\\. ${markdownText(t.say(step[code], params))}`,
    ...codePart(how[tool], LANGUAGE[tool]),
    ...(server === null ? [] : [nginx, ...codePart(server, 'nginx')]),
  ];
}

/** A block that nothing inside can end: its fence is longer than any in it. */
function codePart(text: string | null, language: string): string[] {
  if (text === null) return [];
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [[`${fence}${language}`, ...text.split('\n').map(plainText), fence].join('\n')];
}
