import type { SiteMessages } from '../en/site';

/** Sentences of the frame around every page. */
export const site: SiteMessages = {
  title: 'Hoplens',
  description: 'リクエストに何が起きるかを、ホップごとに。CloudFront、Application Load Balancer、ECS。',
  skipToContent: '本文へ移動',
  notFound: {
    title: 'このアドレスには何もありません',
    body: 'リンクが誤っているか、リンク先がすでに再起動されたサーバーの中にあった可能性があります。',
    home: '概要に戻る',
  },
  failed: {
    title: 'このページを表示できませんでした',
    body: 'ページの作成中に予期しない問題が発生しました。もう一度試すと解決することがあります。',
    reference: '参照番号: {id}',
    retry: 'もう一度試す',
  },
};
