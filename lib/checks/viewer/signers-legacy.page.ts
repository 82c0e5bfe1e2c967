import { isUnknown } from '@/lib/inventory/unknown';
import { behaviorsPart } from '@/lib/steps/behaviors-how';
import { distributionHow, updateDistribution } from '@/lib/steps/cloudfront-steps';
import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';
import { behaviorsOf } from '../subjects/behaviors';

/** A pair of keys, of which the public one stands in a new key group. */
const KEYS = {
  cli: lines(
    'openssl genrsa -out private-key.pem 2048',
    'openssl rsa -pubout -in private-key.pem -out public-key.pem',
    `jq -n --rawfile key public-key.pem '{CallerReference: (now | tostring), Name: "signer", EncodedKey: $key}' > key.json`,
    'PUBLIC_KEY=$(aws cloudfront create-public-key --public-key-config file://key.json --query PublicKey.Id --output text)',
    'export KEY_GROUP=$(aws cloudfront create-key-group --key-group-config "Name=signers,Items=$PUBLIC_KEY" --query KeyGroup.Id --output text)',
    '# sign with private-key.pem and the id $PUBLIC_KEY from now on',
  ),
  cloudFormation: lines(
    '  SignerKey:',
    '    Type: AWS::CloudFront::PublicKey',
    '    Properties:',
    '      PublicKeyConfig:',
    '        CallerReference: signer',
    '        Name: signer',
    '        EncodedKey: # the text of public-key.pem',
    '  SignerKeyGroup:',
    '    Type: AWS::CloudFront::KeyGroup',
    '    Properties:',
    '      KeyGroupConfig:',
    '        Name: signers',
    '        Items: [!Ref SignerKey]',
  ),
  terraform: lines(
    'resource "aws_cloudfront_public_key" "signer" {',
    '  name        = "signer"',
    '  encoded_key = file("public-key.pem")',
    '}',
    '',
    'resource "aws_cloudfront_key_group" "signers" {',
    '  name  = "signers"',
    '  items = [aws_cloudfront_public_key.signer.id]',
    '}',
  ),
};

export const signersLegacyPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', behaviors: '/paid/*' },
  repair: howFor(distributionBy, (distribution) => {
    const signed = behaviorsOf(distribution).flatMap((one) => {
      if (isUnknown(one)) return [];
      const { pathPattern, trustedSigners } = one.settings;
      return isUnknown(pathPattern) || isUnknown(trustedSigners) || trustedSigners.length === 0 ? [] : [pathPattern];
    });
    const part = behaviorsPart(signed, {
      filter: '.TrustedSigners = {Enabled: false, Quantity: 0} | .TrustedKeyGroups = {Enabled: true, Quantity: 1, Items: [env.KEY_GROUP]}',
      cloudFormation: 'TrustedKeyGroups: [!Ref SignerKeyGroup] # instead of TrustedSigners',
      terraform: 'trusted_key_groups = [aws_cloudfront_key_group.signers.id] # instead of trusted_signers',
    });
    const { cloudFormation, terraform } = distributionHow(distribution.id, part);
    return {
      cli: lines(KEYS.cli, updateDistribution(distribution.id, part.filter)),
      cloudFormation: lines(cloudFormation, KEYS.cloudFormation),
      terraform: lines(KEYS.terraform, '', terraform),
    };
  }),
  en: {
    title: 'Signed URLs are signed with keys of an account’s root user',
    sentence: 'Distribution {distribution} trusts signers, which are whole AWS accounts, for {behaviors}.',
    cost: 'Only the root user of the account can make and change such keys, in the console and not by API: they are kept long, passed from hand to hand, and changed late when one leaks.',
    decided:
      'TrustedSigners of every behavior; one that names an account fails, even beside key groups. Behaviors that ask for no signature are not looked at: that somebody may see content without one is a choice. What could not be read leaves it unknown, unless another behavior fails.',
    console: [
      'CloudFront → Public keys → Create, then Key groups → Create key group with it.',
      'CloudFront → Distributions → {distribution} → Behaviors: choose {behaviors} → Edit → Restrict viewer access: Trusted key groups → Save changes.',
      'Sign with the new key. When no URL of the old key is valid any more, delete the old key of the root user.',
    ],
    accept: 'Until URLs that were given out for long have run out.',
  },
  ja: {
    title: '署名付き URL がアカウントのルートユーザーのキーで署名されています',
    sentence:
      'ディストリビューション {distribution} は {behaviors} で、AWS アカウント全体を意味する信頼された署名者（trusted signers）を使っています。',
    cost: 'このキーを作成、変更できるのはアカウントのルートユーザーだけで、API は使えずコンソールでしか操作できません。そのため長期間使われ、人手で受け渡され、漏れたときの交換も遅れます。',
    decided:
      'すべてのビヘイビアの TrustedSigners を見ます。アカウントが 1 つでも指定されていれば、キーグループと併用していても不合格です。署名を求めないビヘイビアは見ません（署名なしで公開するかどうかは選択の問題です）。読めなかったものがあり、ほかに不合格がなければ「不明」です。',
    console: [
      'CloudFront → パブリックキー → 作成。続いてキーグループ → そのキーでキーグループを作成。',
      'CloudFront → ディストリビューション → {distribution} → ビヘイビア: {behaviors} を選択 → 編集 → ビューワーのアクセスを制限する: 信頼されたキーグループ → 変更を保存。',
      '新しいキーで署名します。古いキーの URL がすべて期限切れになったら、ルートユーザーの古いキーを削除します。',
    ],
    accept: '長い有効期限で配布した URL が期限切れになるまでの間。',
  },
};
