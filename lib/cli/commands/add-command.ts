import type { Command } from 'commander';

import type { CommandContext } from '../command-context';
import type { ExitCode } from '../exit-code';

/**
 * Declares one command under the program: its arguments, its options, and what runs when it was understood. What runs is imported
 * only then (the AWS clients take longer to load than most commands take to run), and its exit status is told to `ends`.
 */
export type AddCommand = (program: Command, context: CommandContext, ends: (exit: ExitCode) => void) => void;
