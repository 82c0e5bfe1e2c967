import { errorResponseHow } from '@/lib/steps/error-response-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { namesIn } from '../repairs/named-in';

export const outageCachedLongPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', statuses: ['502', '503'], seconds: 300 },
  repair: ({ subject, params, chain }) => {
    if (!chain.index.distribution.has(subject.id)) return { how: NO_HOW };
    const statuses = namesIn(params['statuses']).map(Number);
    return {
      how: errorResponseHow(subject.id, statuses, {
        api: 'ErrorCachingMinTTL',
        terraform: 'error_caching_min_ttl',
        text: false,
        valueOf: () => '10',
      }),
    };
  },
  en: {
    title: 'An outage outlives its repair in the cache',
    sentence: 'Distribution {distribution} answers {statuses} from its cache for up to {seconds} seconds.',
    cost: 'One failed request makes everybody see the error for that long, although the origin works again. Who repairs an outage sees no effect and looks for the fault in the wrong place.',
    decided:
      'ErrorCachingMinTTL of the custom error responses for 500, 502, 503 and 504: 60 seconds and more fail; where none is set AWS’s default is 10. An origin’s max-age can make it longer still. 464, which a load balancer answers where protocol versions do not fit, is never cached as an error. Where every behavior uses Managed-CachingDisabled no error is cached at all. What could not be read is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → Error pages.',
      'Edit each of {statuses}: Error caching minimum TTL 10 → Save changes.',
      'Invalidate /* once the origin works again, to be rid of what is cached now.',
    ],
    accept: 'Where the origin breaks down under the requests that a short time lets through, and a late recovery is the lesser evil.',
  },
  ja: {
    title: '障害のエラーが復旧後もキャッシュに残ります',
    sentence: 'ディストリビューション {distribution} は {statuses} を最大 {seconds} 秒間キャッシュから返します。',
    cost: 'リクエストが 1 つ失敗しただけで、オリジンが復旧していてもその間は全員にエラーが表示されます。障害に対応する人は修復の効果を確認できず、見当違いの場所を調べることになります。',
    decided:
      '500、502、503、504 のカスタムエラーレスポンスの ErrorCachingMinTTL を見ます。60 秒以上は不合格です。指定がなければ AWS のデフォルトは 10 秒です。オリジンの max-age によってさらに長くなることがあります。プロトコルバージョンが合わないときにロードバランサーが返す 464 は、エラーとしてキャッシュされません。すべてのビヘイビアが Managed-CachingDisabled を使っていれば、エラーはキャッシュされません。読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → エラーページ。',
      '{statuses} のそれぞれを編集: エラーキャッシュの最小 TTL を 10 にする → 変更を保存。',
      'オリジンの復旧後に /* を無効化し、現在のキャッシュを消す。',
    ],
    accept: '短い時間ではオリジンがリクエストに耐えられず、復旧が遅れて見えるほうがましな場合。',
  },
};
