import type { CheckPage } from '../page';
import { originBy } from '../repairs/origin-by';

/** The load balancer is to give up after CloudFront, and not with it. */
const MARGIN_SECONDS = 5;

export const originTimeoutsInvertedPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', loadBalancer: 'web', read: 120, idle: 60 },
  repair: ({ subject, chain }) => {
    const link = originBy(chain, subject.id);
    const read = link?.connection?.readTimeout;
    if (link?.target.kind !== 'load-balancer' || read?.known !== true) return { edits: [] };
    const value = String(read.value + MARGIN_SECONDS);
    return { edits: [{ setting: 'idle_timeout.timeout_seconds', subject: link.target.loadBalancer.arn, value }] };
  },
  en: {
    title: 'The load balancer gives up before CloudFront does',
    sentence:
      'CloudFront waits {read} seconds for origin {origin} of {distribution}; load balancer {loadBalancer} gives up after {idle} and answers 504.',
    cost: 'The longer response timeout has no effect: answers that take longer than {idle} seconds end in the load balancer’s 504. CloudFront waits for each packet, and so does the load balancer, so that slow streams break as well.',
    decided:
      'OriginReadTimeout of the origin (30 seconds where it is not set) and the attribute idle_timeout.timeout_seconds of the load balancer (60). It fails only where the load balancer’s is shorter. The other way round is how AWS sets both: CloudFront answers 504 first, tries GET and HEAD again, and the load balancer’s log shows 460. Unknown where either was not read.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit → Connection idle timeout: longer than {read} → Save changes. The application must keep idle connections still longer.',
    ],
    accept: 'Where no answer takes that long, and the response timeout was only set to be safe.',
  },
  ja: {
    title: 'CloudFront より先にロードバランサーが待つのをやめます',
    sentence:
      'CloudFront は {distribution} のオリジン {origin} を {read} 秒待ちますが、ロードバランサー {loadBalancer} は {idle} 秒で待つのをやめ、504 を返します。',
    cost: '長くした応答タイムアウトに効果がありません。{idle} 秒より長くかかる応答は、ロードバランサーの 504 で終わります。CloudFront もロードバランサーもパケットごとに待つため、遅いストリームも切れます。',
    decided:
      'オリジンの OriginReadTimeout（未設定なら 30 秒）と、ロードバランサーの属性 idle_timeout.timeout_seconds（60 秒）を見ます。ロードバランサーのほうが短い場合だけ不合格です。逆の順序は AWS のデフォルトで、CloudFront が先に 504 を返し、GET と HEAD は再試行し、ロードバランサーのログには 460 が残ります。どちらかを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集 → 接続アイドルタイムアウト: {read} より長くする → 変更内容の保存。アプリケーションは、アイドル接続をさらに長く保つ必要があります。',
    ],
    accept: 'それほど時間のかかる応答がなく、応答タイムアウトを念のため長くしただけの場合。',
  },
};
