import { type Catalogue, CATALOGUES } from '@/lib/checks/crosswalk/crosswalk';
import { type Place, PLACES } from '@/lib/checks/place';

import { choice, formatOption, type ReportFormat } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens checks`' options as commander gives them. */
export interface ChecksFlags {
  place?: Place;
  standard?: Catalogue;
  format: ReportFormat;
}

export const addChecks: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('checks')
    .description(commands.checks)
    .argument('[id]', names.check)
    .addOption(choice(t, '--place <place>', options.place, PLACES))
    .addOption(choice(t, '--standard <catalogue>', options.standard, CATALOGUES))
    .addOption(formatOption(t))
    .action(async (id: string | undefined, flags: ChecksFlags) => {
      const { showChecks } = await import('../checks-command');
      showChecks(id ?? null, flags, context);
      ends(0);
    });
};
