import type { ShellMessages } from '../en/shell';

export const shell: ShellMessages = {
  name: 'Hoplens',
  claim: 'リクエストに何が起きるかを、ホップごとに',
  navigation: 'メイン',
  overview: '概要',
  scan: 'スキャン',
  snapshots: 'スナップショット',
  checks: 'チェック',
  connect: '接続',
  administration: '管理',
  language: '言語',
  languages: { en: 'English', ja: '日本語' },
  theme: '配色',
  themes: { system: 'システム', light: 'ライト', dark: 'ダーク' },
};
