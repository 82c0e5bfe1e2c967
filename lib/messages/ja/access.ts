import type { AccessMessages } from '../en/access';

export const access: AccessMessages = {
  title: 'サインイン',
  local: {
    lead: 'Hoplens は、確認できない相手には構成を表示しません。起動時にターミナルに表示されたリンクを開いてください。リンクは一度だけ使えます。',
    token: 'サインイン用のリンクまたはトークン',
    tokenHint: 'トークンは sfl_ で始まります。',
    submit: 'サインイン',
    print: '新しいリンクをターミナルに表示',
    printed: 'Hoplens を実行しているターミナルに新しいリンクを表示しました。直前にも表示した場合は、そのリンクをそのまま使えます。',
  },
  provider: {
    lead: 'Hoplens は、確認できない相手には構成を表示しません。ID プロバイダーで本人確認を行います。',
    submit: 'ID プロバイダーでサインイン',
  },
  elsewhere: 'この Hoplens は、前段の ID プロバイダーでサインインした人だけを受け入れます。通常のアドレスから開いてください。',
  problems: {
    'token-wrong':
      'このサインイン用リンクは使えません。入力の誤りか、すでに使用されたか、その後 Hoplens が再起動されています。ターミナルに新しいリンクを表示してください。',
    'too-many': 'サインインの試行が多すぎます。1 分待ってから、もう一度お試しください。',
    refused: 'ID プロバイダーでサインインできなかったか、10 分以上かかりました。もう一度お試しください。',
    unreachable:
      'ID プロバイダーが応答しません。しばらくしてからもう一度お試しください。解消しない場合は、この Hoplens の管理者に連絡してください。',
  },
  terminal: {
    link: 'サインイン（一度だけ有効）: {link}',
    nobody: 'ID プロバイダーからの応答では誰もサインインしませんでした: {reason}',
  },
  signOut: 'サインアウト',
  account: '{name} としてサインイン中: {role}',
  roles: { viewer: '閲覧者', reviewer: 'レビュー担当', admin: '管理者' },
};
