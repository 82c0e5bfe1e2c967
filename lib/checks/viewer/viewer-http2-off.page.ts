import type { CheckPage } from '../page';

export const viewerHttp2OffPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: ({ subject }) => ({ edits: [{ setting: 'HttpVersion', subject: subject.id, value: 'http2' }] }),
  en: {
    title: 'Viewers get HTTP/1.1 only',
    sentence: 'Distribution {distribution} speaks nothing newer than HTTP/1.1 with viewers.',
    cost: 'Pages with many parts load more slowly: HTTP/1.1 carries one request at a time on each connection. gRPC does not work.',
    decided:
      'HttpVersion is http1.1. None set is http2, AWS’s default. A value that could not be read leaves it unknown. What CloudFront speaks with viewers is independent of what it speaks with the origin.',
    console: [
      'CloudFront → Distributions → {distribution} → General → Settings → Edit.',
      'Supported HTTP versions: tick HTTP/2 → Save changes.',
    ],
    accept: 'Where clients misbehave over HTTP/2, or to keep viewers to one connection for each request.',
  },
  ja: {
    title: 'ビューワーは HTTP/1.1 しか使えません',
    sentence: 'ディストリビューション {distribution} は、ビューワーと HTTP/1.1 より新しいバージョンでは通信しません。',
    cost: 'HTTP/1.1 は接続ごとに一度に 1 つのリクエストしか運べないため、部品の多いページの表示が遅くなります。gRPC は動きません。',
    decided:
      'HttpVersion が http1.1 かどうかを見ます。未設定の場合は AWS のデフォルトの http2 です。値を読めなかった場合は「不明」です。CloudFront がビューワーと使うバージョンは、オリジンと使うバージョンとは無関係です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → 一般 → 設定 → 編集。',
      'サポートされている HTTP バージョンで HTTP/2 にチェックを入れる → 変更を保存。',
    ],
    accept: 'HTTP/2 で正しく動かないクライアントがある場合や、接続ごとに 1 つのリクエストに限りたい場合。',
  },
};
