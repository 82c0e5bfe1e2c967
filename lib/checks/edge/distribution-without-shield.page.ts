import { hcl, hclName, lines, logicalId, sh, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const distributionWithoutShieldPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE' },
  repair: howFor(distributionBy, ({ id, arn }) => ({
    cli: `aws shield create-protection --region us-east-1 --name ${sh(`cloudfront-${id}`)} --resource-arn ${sh(arn)}`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('ProtectionOf', id)}:`,
      '    Type: AWS::Shield::Protection',
      '    Properties:',
      `      Name: ${yaml(`cloudfront-${id}`)}`,
      `      ResourceArn: ${yaml(arn)}`,
    ),
    terraform: lines(
      `resource "aws_shield_protection" "${hclName(id)}" {`,
      `  name         = ${hcl(`cloudfront-${id}`)}`,
      `  resource_arn = ${hcl(arn)}`,
      '}',
    ),
  })),
  en: {
    title: 'Shield Advanced is paid for and does not protect a distribution',
    sentence: 'Shield Advanced does not protect distribution {distribution}, although the account subscribes to it.',
    cost: 'In an attack the response team has no right to help here, its detection does not know the site’s ordinary traffic, and what the attack costs is not credited.',
    decided:
      'The protections of accounts that subscribe to Shield Advanced. Without a subscription, which costs thousands of dollars a month, it does not apply: Shield Standard protects every distribution at no cost. Where the subscription or the protections could not be read it is unknown.',
    console: [
      'WAF & Shield → AWS Shield → Protected resources → Add resources to protect.',
      'CloudFront distributions: choose {distribution} → Protect with Shield Advanced.',
    ],
    accept: 'Where this site may be down, or the distribution has a flat-rate plan, with which Shield Advanced cannot be used.',
  },
  ja: {
    title: '契約中の Shield Advanced がディストリビューションを保護していません',
    sentence: 'アカウントは Shield Advanced を契約していますが、ディストリビューション {distribution} は保護対象になっていません。',
    cost: '攻撃を受けたとき対応チームはここを支援できず、検知はサイトの通常のトラフィックを把握しておらず、攻撃で発生した費用は補償されません。',
    decided:
      'Shield Advanced を契約しているアカウントの保護対象を見ます。月に数千ドルかかる契約がなければ対象外です。Shield Standard はすべてのディストリビューションを無料で保護しています。契約または保護対象を読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → AWS Shield → 保護されたリソース → 保護するリソースを追加。',
      'CloudFront ディストリビューション: {distribution} を選択 → Shield Advanced で保護。',
    ],
    accept: 'このサイトが停止しても構わない場合や、Shield Advanced を併用できない定額料金プランを使っている場合。',
  },
};
