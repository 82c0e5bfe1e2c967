import type { CommanderError } from 'commander';

import type { AppError } from '@/lib/errors';
import type { InputFault } from '@/lib/messages/input-faults';

import { inputError } from './input-error';

const FAULT_OF: Readonly<Record<string, InputFault>> = {
  'commander.unknownOption': 'usage-unknown-option',
  'commander.unknownCommand': 'usage-unknown-command',
  'commander.missingArgument': 'usage-missing-argument',
  'commander.optionMissingArgument': 'usage-missing-value',
  'commander.invalidArgument': 'usage-invalid-value',
  'commander.excessArguments': 'usage-excess-arguments',
};

/** What commander refused, as one of our own sentences. Commander tells the names only inside its English message, in quotes. */
export function usageError({ code, message }: Pick<CommanderError, 'code' | 'message'>): AppError {
  const fault = FAULT_OF[code] ?? 'usage-other';
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/gs)].map((match) => match[1] ?? '');
  if (fault !== 'usage-invalid-value') return inputError(fault, { value: first });
  const choices = /Allowed choices are (.*)\.$/s.exec(message)?.[1] ?? '';
  return inputError(fault, { option: first, value: second, choices });
}
