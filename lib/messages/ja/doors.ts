import type { DoorsMessages } from '../en/doors';

export const doors: DoorsMessages = {
  title: 'CloudFront の迂回',
  titleOf: 'CloudFront の迂回: {name}',
  lead: '自分のディストリビューションを通らずにコンテナへ届く経路があるか、そしてどのリクエストも届かない設定があるかを示します。',
  ends: '結果',
  how: '試す',
  ask: 'チェーン上で確かめる',
  curl: 'curl コマンド',
  elsewhere: 'リクエスト内の名前がどこを指していても、コマンドはロードバランサーへ直接接続します。',
  foreign: '第三者は、このロードバランサーをオリジンに指定した独自のディストリビューションを通じて、このリクエストを送れます。',
  unreached: 'どのリクエストも届かない設定',
};
