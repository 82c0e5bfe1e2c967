import type { CheckPage } from '../page';

export const http3WithoutHttp2Page: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: ({ subject }) => ({ edits: [{ setting: 'HttpVersion', subject: subject.id, value: 'http2and3' }] }),
  en: {
    title: 'HTTP/3 is on and HTTP/2 is off',
    sentence: 'Distribution {distribution} speaks HTTP/3 and HTTP/1.1 with viewers, but not HTTP/2.',
    cost: 'Viewers whose network blocks UDP, and all clients without HTTP/3, fall back to HTTP/1.1: one request at a time on each connection. gRPC, which needs HTTP/2, does not work at all.',
    decided:
      'HttpVersion is http3, which does not include HTTP/2; http2and3 does. None set is http2, AWS’s default. A value that could not be read leaves it unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → General → Settings → Edit.',
      'Supported HTTP versions: tick HTTP/2 as well as HTTP/3 → Save changes.',
    ],
    accept: 'Hardly ever: HTTP/2 costs nothing and takes nothing from viewers with HTTP/3.',
  },
  ja: {
    title: 'HTTP/3 が有効で HTTP/2 が無効です',
    sentence: 'ディストリビューション {distribution} は、ビューワーと HTTP/3 および HTTP/1.1 で通信しますが、HTTP/2 では通信しません。',
    cost: 'ネットワークで UDP が遮断されているビューワーや HTTP/3 に対応しないクライアントは HTTP/1.1 に戻り、接続ごとに一度に 1 つのリクエストしか送れません。HTTP/2 を必要とする gRPC はまったく動きません。',
    decided:
      'HttpVersion が http3 かどうかを見ます。http3 に HTTP/2 は含まれず、http2and3 には含まれます。未設定の場合は AWS のデフォルトの http2 です。値を読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → 一般 → 設定 → 編集。',
      'サポートされている HTTP バージョンで HTTP/3 に加えて HTTP/2 にもチェックを入れる → 変更を保存。',
    ],
    accept: 'ほとんどありません。HTTP/2 に費用はかからず、HTTP/3 のビューワーにも影響しません。',
  },
};
