import { idleSeconds } from '@/lib/trace/stages/time-limits';
import { originHow } from '@/lib/steps/origin-how';
import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { howFor, NO_HOW } from '../repairs/how-for';
import { originBy } from '../repairs/origin-by';

/** CloudFront's default. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html */
const DEFAULT_SECONDS = 5;

export const originKeepaliveOutlastsLoadBalancerPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 'alb', loadBalancer: 'web', kept: 60, idle: 60 },
  // Whoever closes later is changed: a longer idle timeout of the load balancer would outlast its targets instead.
  repair: howFor(originBy, ({ distribution, origin, target }) => {
    const idle = target.kind === 'load-balancer' ? idleSeconds(target.loadBalancer) : null;
    if (idle === null || idle < 2) return NO_HOW;
    const seconds = String(Math.min(DEFAULT_SECONDS, idle - 1));
    const [key, block] = origin.vpc === null ? ['CustomOriginConfig', 'custom_origin_config'] : ['VpcOriginConfig', 'vpc_origin_config'];
    return originHow(distribution.id, origin.id, {
      filter: `.${key}.OriginKeepaliveTimeout = ${seconds}`,
      cloudFormation: lines(`${key}:`, `  OriginKeepaliveTimeout: ${seconds}`),
      terraform: lines(`${block} {`, `  origin_keepalive_timeout = ${seconds}`, '}'),
    });
  }),
  en: {
    title: 'CloudFront keeps idle connections longer than the load balancer',
    sentence:
      'CloudFront keeps idle connections to origin {origin} of {distribution} for {kept} seconds; load balancer {loadBalancer} closes them after {idle}.',
    cost: 'Now and then CloudFront sends a request into a connection that the load balancer closes just then, and the viewer gets 502 or 504. GET and HEAD are sent again; forms and uploads are not. It looks like chance and is found in no log of the application.',
    decided:
      'OriginKeepaliveTimeout of the origin (5 seconds where it is not set) and the attribute idle_timeout.timeout_seconds of the load balancer (60): CloudFront’s must be the shorter one. The client keep-alive duration does not matter: a load balancer that reaches it takes one more request and closes after the answer. Unknown where either was not read.',
    console: [
      'CloudFront → Distributions → {distribution} → Origins → {origin} → Edit → Additional settings → Keep-alive timeout: 5 → Save changes.',
    ],
    accept: 'Where only requests come that CloudFront sends again.',
  },
  ja: {
    title: 'CloudFront がアイドル接続をロードバランサーより長く保ちます',
    sentence:
      'CloudFront は {distribution} のオリジン {origin} へのアイドル接続を {kept} 秒保ちますが、ロードバランサー {loadBalancer} は {idle} 秒で閉じます。',
    cost: 'ロードバランサーがちょうど閉じようとしている接続に CloudFront がリクエストを送ることがあり、ビューワーには 502 か 504 が返ります。GET と HEAD は再送されますが、フォームの送信やアップロードは再送されません。偶然のように見え、アプリケーションのログにも残りません。',
    decided:
      'オリジンの OriginKeepaliveTimeout（未設定なら 5 秒）と、ロードバランサーの属性 idle_timeout.timeout_seconds（60 秒）を見ます。CloudFront のほうが短くなければなりません。クライアントのキープアライブ期間は関係ありません。それに達したロードバランサーは、もう 1 つリクエストを受け、応答してから閉じます。どちらかを読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → オリジン → {origin} → 編集 → 追加設定 → キープアライブタイムアウト: 5 → 変更を保存。',
    ],
    accept: 'CloudFront が再送するリクエストしか来ない場合。',
  },
};
