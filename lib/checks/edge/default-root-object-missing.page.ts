import { distributionHow } from '@/lib/steps/cloudfront-steps';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const defaultRootObjectMissingPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', origin: 's3' },
  repair: howFor(distributionBy, ({ id }) =>
    distributionHow(id, {
      filter: '.DefaultRootObject = "index.html"',
      cloudFormation: 'DefaultRootObject: index.html',
      terraform: 'default_root_object = "index.html"',
    }),
  ),
  en: {
    title: 'A bucket is asked for / and there is no default root object',
    sentence: 'Distribution {distribution} has no default root object, and asks bucket origin {origin} for /.',
    cost: 'Who types the bare name gets an error, or, where CloudFront may list the bucket, the names of everything in it.',
    decided:
      'DefaultRootObject of distributions whose origin for / is an S3 bucket, by the behavior that takes / and the first origin of a group. Custom origins, S3 website endpoints among them, answer / themselves and are not applicable; other catalogues fail them too. A function that rewrites / is not seen. What could not be read is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → General → Settings → Edit.',
      'Default root object: index.html, without a slash before it → Save changes.',
    ],
    accept: 'Where a function rewrites / to an object, or nobody is meant to ask for /.',
  },
  ja: {
    title: '/ がバケットに送られるのに、デフォルトルートオブジェクトがありません',
    sentence:
      'ディストリビューション {distribution} にはデフォルトルートオブジェクトがなく、/ をバケットのオリジン {origin} にリクエストします。',
    cost: 'ドメイン名だけを入力した人にはエラーが返ります。CloudFront がバケットを一覧できる場合は、中にあるすべての名前が表示されます。',
    decided:
      '/ のオリジンが S3 バケットであるディストリビューションの DefaultRootObject を見ます。オリジンは / に一致するビヘイビアで決め、グループでは先頭のオリジンとします。S3 のウェブサイトエンドポイントを含むカスタムオリジンは / に自分で応答するため対象外です（ほかのカタログでは不合格になるものがあります）。/ を書き換える関数は見ません。読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → 一般 → 設定 → 編集。',
      'デフォルトルートオブジェクト: index.html（先頭にスラッシュを付けない）→ 変更を保存。',
    ],
    accept: '関数が / をオブジェクトに書き換える場合や、/ へのリクエストを想定していない場合。',
  },
};
