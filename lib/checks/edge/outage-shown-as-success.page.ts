import { errorResponseHow } from '@/lib/steps/error-response-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { namesIn } from '../repairs/named-in';

export const outageShownAsSuccessPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', statuses: ['502', '503'], shown: '200' },
  repair: ({ subject, params, chain }) => {
    if (!chain.index.distribution.has(subject.id)) return { how: NO_HOW };
    const statuses = namesIn(params['statuses']).map(Number);
    return {
      how: errorResponseHow(subject.id, statuses, {
        api: 'ResponseCode',
        terraform: 'response_code',
        text: true,
        valueOf: (status) => String(status),
      }),
    };
  },
  en: {
    title: 'An outage is shown as success',
    sentence: 'Distribution {distribution} shows {statuses} to viewers as {shown}.',
    cost: 'Monitoring from outside stays green during an outage, search engines index the error page, other caches keep it, and programs take it for the answer they asked for.',
    decided:
      'ResponseCode of the custom error responses for statuses of 500 and more: one that begins with 2 fails. The same for 404, as single-page applications do, passes. What could not be read is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → Error pages.',
      'Edit each of {statuses}: HTTP response code: the same status → Save changes.',
    ],
    accept: 'Where a device that cannot handle errors must get a success, and the outage is watched at the origin.',
  },
  ja: {
    title: '障害が成功として返されています',
    sentence: 'ディストリビューション {distribution} は {statuses} を {shown} としてビューワーに返します。',
    cost: '障害中も外部からの監視は正常のままになり、検索エンジンはエラーページをインデックスし、ほかのキャッシュはそれを保存し、プログラムはそれを正しい応答として扱います。',
    decided:
      '500 以上のステータスに対するカスタムエラーレスポンスの ResponseCode を見ます。2 で始まるものは不合格です。シングルページアプリケーションで使われる 404 に対する同じ設定は合格です。読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → エラーページ。',
      '{statuses} のそれぞれを編集: HTTP レスポンスコードを元のステータスと同じにする → 変更を保存。',
    ],
    accept: 'エラーを処理できない機器に成功を返す必要があり、障害はオリジン側で監視している場合。',
  },
};
