import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';

export const protocolDowngradePage: CheckPage = {
  example: { entry: 'www.example.com', viewer: 'HTTP/3', hops: 'HTTP/3 → HTTP/1.1 → HTTP/1.1' },
  // Nothing to set: CloudFront speaks nothing else with origins.
  repair: () => ({ how: NO_HOW }),
  en: {
    title: 'Containers are spoken to in an older HTTP version than viewers speak',
    sentence: 'Viewers speak {viewer} with {entry}; the container is spoken to in HTTP/1.1 ({hops}).',
    cost: 'Nothing breaks. What HTTP/2 and HTTP/3 are good for ends at the edge, and what needs HTTP/2 all the way, such as gRPC over a route that is not set up for it, does not arrive.',
    decided:
      'The HTTP version of each hop, in traced page requests over HTTPS that reach a container; the best that viewers speak is named. CloudFront always speaks HTTP/1.1 with origins, except for gRPC, and an application load balancer speaks HTTP/1.1 with target groups of protocol version HTTP1. Load balancers that only CloudFront is meant to come to are not applicable. A request whose way hangs on something that was not read leaves it unknown.',
    console: [
      'Behind CloudFront there is nothing to set: a target group of HTTP2 would answer its HTTP/1.1 requests with 464.',
      'Without CloudFront: EC2 → Target groups → Create target group with protocol version HTTP2, if all clients of {entry} speak HTTP/2.',
    ],
    accept: 'Always, unless the application wants HTTP/2 itself.',
  },
  ja: {
    title: 'コンテナとの通信には、ビューワーより古い HTTP バージョンが使われます',
    sentence: 'ビューワーは {entry} と {viewer} で通信しますが、コンテナとの通信は HTTP/1.1 です（{hops}）。',
    cost: '何も壊れません。ただし HTTP/2 や HTTP/3 の利点はエッジまでで終わります。gRPC 用に設定されていない経路の gRPC など、全区間で HTTP/2 が必要なものは届きません。',
    decided:
      'コンテナに届く HTTPS のページのリクエストをたどり、各ホップの HTTP バージョンを見ます。ビューワーが使える最も新しいものを示します。CloudFront は gRPC を除いて常に HTTP/1.1 でオリジンと通信し、Application Load Balancer はプロトコルバージョンが HTTP1 のターゲットグループと HTTP/1.1 で通信します。CloudFront だけが使うはずのロードバランサーは対象外です。経路を決める設定を読めなかった場合は「不明」です。',
    console: [
      'CloudFront の背後では設定できることはありません。HTTP2 のターゲットグループは、CloudFront の HTTP/1.1 のリクエストに 464 を返します。',
      'CloudFront がない場合: {entry} のすべてのクライアントが HTTP/2 を使えるなら、EC2 → ターゲットグループ → プロトコルバージョン HTTP2 のターゲットグループを作成します。',
    ],
    accept: 'アプリケーション自身が HTTP/2 を必要としない限り、常に受け入れて構いません。',
  },
};
