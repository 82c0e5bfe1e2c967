import { Option } from 'commander';

import { LOCALES } from '@/lib/messages/locale';
import type { Translator } from '@/lib/messages/translator';

/** `--lang`, which every command has. */
export function languageOption(t: Translator): Option {
  return choice(t, '--lang <language>', t.messages.cli.options.lang, LOCALES);
}

/** `--format terminal|json`, which every command has that prints a report. */
export function formatOption(t: Translator): Option {
  return choice(t, '--format <format>', t.messages.cli.options.format, REPORT_FORMATS).default('terminal');
}

const REPORT_FORMATS = ['terminal', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** An option that takes one of `choices`; `{choices}` in its help lists them. */
export function choice(t: Translator, flags: string, pattern: string, choices: readonly string[]): Option {
  return new Option(flags, t.say(pattern, { choices: choices.join(' | ') })).choices(choices);
}

/** An option that may be given several times; a list, empty when it is not given. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[]) => [...before, value]).default([]);
}
