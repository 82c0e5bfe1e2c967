import type { AccessMessages } from '../en/access';

export const access: AccessMessages = {
  title: 'サインイン',
  local: {
    lead: 'Hoplens は、確認できない相手には構成を表示しません。起動時にターミナルに表示されたリンクを開いてください。リンクは一度だけ使えます。',
    token: 'サインイン用のリンクまたはトークン',
    tokenHint: 'sfl_ で始まります。',
    submit: 'サインイン',
    print: '新しいリンクをターミナルに表示',
    printed: 'Hoplens を実行しているターミナルに新しいリンクを表示しました。',
    offline: 'Hoplens が応答しません。実行中か確認してください。',
  },
  elsewhere: 'この Hoplens は、前段の ID プロバイダーでサインインした人だけを受け入れます。通常のアドレスから開いてください。',
  withProvider: 'ID プロバイダーでサインイン',
  signOut: 'サインアウト',
  roles: { viewer: '閲覧者', reviewer: 'レビュー担当', admin: '管理者' },
};
