import { describe, expect, it, vi } from 'vitest';

import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('a command line that is not understood', () => {
  it.each<[readonly string[], string, string]>([
    [['--nonsense'], 'There is no option --nonsense.', 'オプション --nonsense はありません。'],
    [['scan', '--nonsense'], 'There is no option --nonsense.', 'オプション --nonsense はありません。'],
    [['scna'], 'There is no command scna; hoplens --help lists them.', 'コマンド scna はありません。hoplens --help で一覧を表示できます。'],
    [['scan', 'file.json'], 'There are more arguments than scan takes.', 'scan の引数が多すぎます。'],
    [['scan', '--format'], 'The option --format <format> needs a value.', 'オプション --format <format> には値が必要です。'],
    [
      ['scan', '--format', 'pdf'],
      'pdf is not what --format <format> takes: terminal, json, markdown, sarif, junit, csv, ocsf, svg, html.',
      'pdf は --format <format> に指定できません: terminal, json, markdown, sarif, junit, csv, ocsf, svg, html。',
    ],
    [
      ['scan', '--fail-on', 'all'],
      'all is not what --fail-on <severity> takes: critical, high, medium, low, info.',
      'all は --fail-on <severity> に指定できません: critical, high, medium, low, info。',
    ],
    [['trace'], 'The argument snapshot is missing.', '引数 snapshot がありません。'],
    [['find'], 'The argument snapshot is missing.', '引数 snapshot がありません。'],
    [['what-if'], 'The argument snapshot is missing.', '引数 snapshot がありません。'],
    [
      ['what-if', 'file.json', '--steps', 'pulumi'],
      'pulumi is not what --steps <tool> takes: cli, cloudFormation, terraform, none.',
      'pulumi は --steps <tool> に指定できません: cli, cloudFormation, terraform, none。',
    ],
    [
      ['trace', 'file.json', 'GET', 'https://a.example/', 'more'],
      'There are more arguments than trace takes.',
      'trace の引数が多すぎます。',
    ],
    [
      ['trace', 'file.json', 'GET', 'https://a.example/', '--http', '1.0'],
      '1.0 is not what --http <version> takes: 1.1, 2, 3.',
      '1.0 は --http <version> に指定できません: 1.1, 2, 3。',
    ],
    [['scan', "--it's"], 'There is no option --it.', 'オプション --it はありません。'],
    [
      ['\u001b[31mscan'],
      'There is no command \uFFFD[31mscan; hoplens --help lists them.',
      'コマンド \uFFFD[31mscan はありません。hoplens --help で一覧を表示できます。',
    ],
  ])('%j', async (args, english, japanese) => {
    expect(await runHoplens(args)).toEqual({ exit: 2, out: '', err: `${english}\n` });
    expect(await runHoplens(args, { env: { locale: 'ja' } })).toEqual({ exit: 2, out: '', err: `${japanese}\n` });
  });

  it('refuses an unknown language in the language of the environment', async () => {
    expect(await runHoplens(['samples', '--lang', 'fr'])).toMatchObject({
      exit: 2,
      err: 'fr is not what --lang <language> takes: en, ja.\n',
    });
  });

  it('shows the help when no command is given, and says so by the exit status', async () => {
    const { exit, out, err } = await runHoplens([]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Usage: hoplens');
  });

  it.each([[['--help']], [['scan', '--help']], [['find', '--help']], [['what-if', '--help']], [['help', 'scan']], [['trace', '-h']]])(
    'helps: %j',
    async (args) => {
      const english = await runHoplens(args);
      const japanese = await runHoplens([...args, '--lang', 'ja']);
      expect(english).toMatchObject({ exit: 0, err: '' });
      expect(english.out).toContain('Usage: hoplens');
      expect(english.out).not.toContain('undefined');
      expect(japanese).toMatchObject({ exit: 0, err: '' });
      expect(japanese.out).toContain('使い方: hoplens');
      expect(japanese.out).not.toMatch(/Options:|Commands:|Arguments:|default:|choices:/);
    },
  );

  it('tells its version', async () => {
    expect(await runHoplens(['--version'])).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
