import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';
import { distributionHow } from '@/lib/steps/cloudfront-steps';
import { hcl, jqText, lines, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const originFailoverMissingPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, (distribution) => {
    const primary = primaryOf(distribution);
    const members = [primary, SECOND];
    const items = members.map((id) => `{OriginId: ${jqText(id)}}`).join(', ');
    // CloudFront refuses a group in a behavior that allows more than GET, HEAD and OPTIONS.
    const users = `(.DefaultCacheBehavior, .CacheBehaviors.Items[]?) | select(.TargetOriginId == ${jqText(primary)} and (.AllowedMethods.Items | index("POST") | not))`;
    return distributionHow(distribution.id, {
      filter: `.OriginGroups = {Quantity: 1, Items: [{Id: "failover", FailoverCriteria: {StatusCodes: {Quantity: 4, Items: [500, 502, 503, 504]}}, Members: {Quantity: 2, Items: [${items}]}}]} | (${users}).TargetOriginId = "failover"`,
      cloudFormation: lines(
        'OriginGroups:',
        '  Quantity: 1',
        '  Items:',
        '    - Id: failover # the TargetOriginId of behaviors that allow no POST',
        '      FailoverCriteria:',
        '        StatusCodes:',
        '          Quantity: 4',
        '          Items: [500, 502, 503, 504]',
        '      Members:',
        '        Quantity: 2',
        '        Items:',
        ...members.map((id) => `          - OriginId: ${yaml(id)}`),
      ),
      terraform: lines(
        'origin_group {',
        '  origin_id = "failover" # the target_origin_id of behaviors that allow no POST',
        '  failover_criteria {',
        '    status_codes = [500, 502, 503, 504]',
        '  }',
        ...members.flatMap((id) => ['  member {', `    origin_id = ${hcl(id)}`, '  }']),
        '}',
      ),
    });
  }),
  en: {
    title: 'A distribution has no second origin to fail over to',
    sentence: 'Distribution {distribution} has no second origin to fail over to.',
    cost: 'When the origin is down, every page that is not cached is an error, even those that a copy elsewhere could serve.',
    decided:
      'Origin groups of the distribution: one with two members passes, whether a behavior uses it or not. It helps less than its name says: only GET, HEAD and OPTIONS fail over, never POST or gRPC, and only for the statuses that the group lists, among which 464 cannot be. A connection that fails counts where 503 is listed, a slow answer where 504 is. What could not be read is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → Origins → Create origin: the second one.',
      'Create origin group: the first origin, then the second; failover criteria 500, 502, 503, 504.',
      'Behaviors: choose the group where only GET, HEAD and OPTIONS are allowed → Save changes.',
    ],
    accept:
      'Where the load balancer already spreads requests over several Availability Zones and there is no other place that could answer.',
  },
  ja: {
    title: 'フェイルオーバー先のオリジンがありません',
    sentence: 'ディストリビューション {distribution} にはフェイルオーバー先のオリジンがありません。',
    cost: 'オリジンが停止すると、キャッシュにないページはすべてエラーになります。別の場所のコピーで応答できるページも同じです。',
    decided:
      'ディストリビューションのオリジングループを見ます。メンバーが 2 つのグループがあれば、ビヘイビアが使っているかどうかにかかわらず合格です。効果は名前ほど大きくありません。フェイルオーバーするのは GET、HEAD、OPTIONS だけで、POST と gRPC はしません。対象はグループに指定したステータスだけで、464 は指定できません。接続の失敗は 503、応答の遅れは 504 を指定したときだけ対象になります。読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → オリジン → オリジンを作成: 2 つ目のオリジンを作成。',
      'オリジングループを作成: 1 つ目、2 つ目の順にオリジンを追加し、フェイルオーバー条件に 500、502、503、504 を選択。',
      'ビヘイビア: GET、HEAD、OPTIONS だけを許可するビヘイビアでグループを選択 → 変更を保存。',
    ],
    accept: 'ロードバランサーがすでに複数のアベイラビリティーゾーンに分散しており、ほかに応答できる場所がない場合。',
  },
};

const SECOND = 'SECOND_ORIGIN';

/** The origin of the default behavior. */
function primaryOf({ defaultCacheBehavior }: Distribution): string {
  const target = isUnknown(defaultCacheBehavior) ? defaultCacheBehavior : defaultCacheBehavior.targetOriginId;
  return isUnknown(target) ? 'FIRST_ORIGIN' : target;
}
