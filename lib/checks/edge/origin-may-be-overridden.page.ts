import { isUnknown } from '@/lib/inventory/unknown';
import { distributionHow } from '@/lib/steps/cloudfront-steps';
import { hcl, jqText, lines, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { originOverriders } from '../neighbours/origin-overriders';
import { distributionBy, howFor } from '../repairs/how-for';
import { behaviorsOf } from '../subjects/behaviors';

export const originMayBeOverriddenPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', behaviors: '/api/*', functions: 'rewrite' },
  repair: howFor(distributionBy, (distribution) => {
    const arns = behaviorsOf(distribution).flatMap((behavior) => {
      const own = isUnknown(behavior) ? behavior : originOverriders(behavior.settings);
      return isUnknown(own) ? [] : own;
    });
    const listed = [...new Set(arns)];
    const wanted = `[${listed.map(jqText).join(', ')}]`;
    const without = (list: string, field: string): string =>
      `.${list} |= (if .Items then .Items |= map(select(.${field} as $arn | ${wanted} | index($arn) | not)) | .Quantity = (.Items | length) else . end)`;
    return distributionHow(distribution.id, {
      filter: `(.DefaultCacheBehavior, .CacheBehaviors.Items[]?) |= (${without('FunctionAssociations', 'FunctionARN')} | ${without('LambdaFunctionAssociations', 'LambdaFunctionARN')})`,
      cloudFormation: lines(
        '# Take these out of FunctionAssociations and LambdaFunctionAssociations:',
        ...listed.map((arn) => `# - ${yaml(arn)}`),
      ),
      terraform: lines(
        '# Take these function_association and lambda_function_association blocks out:',
        ...listed.map((arn) => `# ${hcl(arn)}`),
      ),
    });
  }),
  en: {
    title: 'A function may send requests to another origin',
    sentence: '{functions} may send requests for {behaviors} of distribution {distribution} elsewhere than the configuration says.',
    cost: 'What is shown of the origin hop, its host, protocol and path, may not hold for these requests, and neither may what was decided from it.',
    decided:
      'CloudFront Functions on viewer requests and Lambda@Edge functions on origin requests of every behavior. Their code is not read: most do not touch the origin. Lambda@Edge does not run for gRPC. What could not be read is unknown, unless another behavior has such a function.',
    console: [
      'CloudFront → Functions, or Lambda → Functions: read {functions}; look for updateRequestOrigin, selectRequestOriginById and changes of request.origin.',
      'Where it does more than it should: CloudFront → Distributions → {distribution} → Behaviors → {behaviors} → Edit → Function associations: No association → Save changes.',
    ],
    accept: 'Where somebody has read the function and knows that it leaves the origin as it is.',
  },
  ja: {
    title: '関数がリクエストを別のオリジンへ送る可能性があります',
    sentence:
      '{functions} は、ディストリビューション {distribution} の {behaviors} へのリクエストを、設定とは別の場所へ送る可能性があります。',
    cost: 'オリジンのホップとして表示されるホスト、プロトコル、パスが、これらのリクエストには当てはまらないかもしれません。そこから導いた判定も同様です。',
    decided:
      'すべてのビヘイビアについて、ビューワーリクエストの CloudFront Functions とオリジンリクエストの Lambda@Edge 関数を見ます。コードは読み取りません。ほとんどの関数はオリジンを変えません。gRPC では Lambda@Edge は動きません。読めなかったビヘイビアがあり、ほかにこうした関数がなければ「不明」です。',
    console: [
      'CloudFront → 関数、または Lambda → 関数: {functions} を読み、updateRequestOrigin、selectRequestOriginById、request.origin の変更を探す。',
      '余計なことをしている場合: CloudFront → ディストリビューション → {distribution} → ビヘイビア → {behaviors} → 編集 → 関数の関連付け: 関連付けなし → 変更を保存。',
    ],
    accept: '関数を読み、オリジンを変えないことを確認している場合。',
  },
};
