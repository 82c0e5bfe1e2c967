import { distributionHow } from '@/lib/steps/cloudfront-steps';
import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const geoRestrictionMissingPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, ({ id }) =>
    distributionHow(id, {
      filter: '.Restrictions.GeoRestriction = {RestrictionType: "whitelist", Quantity: 1, Items: ["JP"]}',
      cloudFormation: lines(
        'Restrictions:',
        '  GeoRestriction:',
        '    RestrictionType: whitelist',
        '    Locations: [JP] # the countries to serve',
      ),
      terraform: lines(
        'restrictions {',
        '  geo_restriction {',
        '    restriction_type = "whitelist"',
        '    locations        = ["JP"] # the countries to serve',
        '  }',
        '}',
      ),
    }),
  ),
  en: {
    title: 'A distribution serves every country',
    sentence: 'Distribution {distribution} serves every country.',
    cost: 'None, where the site is for the whole world. Where it is for a few countries, the others bring scans and attacks and hardly a visitor.',
    decided:
      'RestrictionType of the distribution: none fails, whitelist and blacklist pass. Rules of a web ACL that go by country, and what tenants change, are not looked at. What could not be read is unknown.',
    console: [
      'CloudFront → Distributions → {distribution} → Security → CloudFront geographic restrictions → Countries → Edit.',
      'Allow list: choose the countries to serve → Save changes.',
    ],
    accept: 'Where people anywhere may use the site.',
  },
  ja: {
    title: 'ディストリビューションがすべての国に配信しています',
    sentence: 'ディストリビューション {distribution} はすべての国に配信しています。',
    cost: '全世界向けのサイトなら問題ありません。一部の国だけを対象とするサイトでは、それ以外の国から来るのはほとんどがスキャンと攻撃です。',
    decided:
      'ディストリビューションの RestrictionType を見ます。none は不合格、whitelist と blacklist は合格です。国で判定するウェブ ACL のルールや、テナントによる変更は見ません。読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューション → {distribution} → セキュリティ → CloudFront の地理的制限 → 国 → 編集。',
      '許可リスト: 配信する国を選択 → 変更を保存。',
    ],
    accept: 'どこからでも利用してよいサイトの場合。',
  },
};
