import { FINDING_SEVERITIES, type FindingSeverity } from '@/lib/checks/finding';
import { ShareProfile } from '@/lib/shares/share-body';

import { choice, repeatable } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens scan`'s options as commander gives them. */
export interface ScanFlags {
  profile?: string;
  role?: string;
  externalId?: string;
  region: readonly string[];
  endpoint?: string;
  sample?: string;
  inventory?: string;
  format: ScanFormat;
  audience?: ShareProfile;
  out?: string;
  failOn?: FindingSeverity;
  only: readonly string[];
  skip: readonly string[];
  accept?: string;
  distribution: readonly string[];
  domain: readonly string[];
  tag: readonly string[];
  loadBalancer: readonly string[];
  cluster: readonly string[];
  deadline?: string;
  fault: readonly string[];
  quiet?: boolean;
}

const SCAN_FORMATS = ['terminal', 'json', 'markdown', 'sarif', 'junit', 'csv', 'ocsf', 'svg', 'html'] as const;
export type ScanFormat = (typeof SCAN_FORMATS)[number];

export const addScan: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options } = t.messages.cli;
  program
    .command('scan')
    .description(commands.scan)
    .option('--profile <name>', options.profile)
    .option('--role <arn>', options.role)
    .option('--external-id <id>', options.externalId)
    .addOption(repeatable('--region <name>', options.region))
    .option('--endpoint <url>', options.endpoint)
    .option('--sample <name>', options.sample)
    .option('--inventory <file>', options.inventory)
    .addOption(choice(t, '--format <format>', options.format, SCAN_FORMATS).default('terminal'))
    .addOption(choice(t, '--audience <audience>', options.audience, ShareProfile.options))
    .option('--out <file>', options.out)
    .addOption(choice(t, '--fail-on <severity>', options.failOn, FINDING_SEVERITIES))
    .addOption(repeatable('--only <name>', options.only))
    .addOption(repeatable('--skip <name>', options.skip))
    .option('--accept <file>', options.accept)
    .addOption(repeatable('--distribution <id>', options.distribution))
    .addOption(repeatable('--domain <name>', options.domain))
    .addOption(repeatable('--tag <key[=value]>', options.tag))
    .addOption(repeatable('--load-balancer <name>', options.loadBalancer))
    .addOption(repeatable('--cluster <name>', options.cluster))
    .option('--deadline <seconds>', options.deadline)
    .addOption(repeatable('--fault <fault>', options.fault))
    .option('--quiet', options.quiet)
    .action(async (flags: ScanFlags) => {
      const { runScan } = await import('../scan-command');
      ends(await runScan(flags, context));
    });
};
