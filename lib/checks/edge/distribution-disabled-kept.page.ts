import { hclName, lines, logicalId, sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const distributionDisabledKeptPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', names: 'www.example.com', count: 1 },
  repair: howFor(distributionBy, ({ id }) => ({
    cli: lines(
      `aws cloudfront get-distribution --id ${sh(id)} > distribution.json # keep it: it cannot be brought back`,
      `aws cloudfront delete-distribution --id ${sh(id)} --if-match "$(jq -r .ETag distribution.json)"`,
    ),
    cloudFormation: `# Take ${logicalId('Distribution', id)} out of the template.`,
    terraform: `# Take aws_cloudfront_distribution.${hclName(id)} out of the configuration.`,
  })),
  en: {
    title: 'A distribution is disabled and kept',
    sentence:
      'Distribution {distribution} is disabled{count, plural, =0 {} one { and keeps the name {names}} other { and keeps the names {names}}}.',
    cost: 'Whatever still points there gets errors. Its names cannot be given to another distribution, it counts against the quota, and whoever looks for the way of a request must find out first that none passes here.',
    decided: 'Enabled of the distribution. Where it could not be read it is unknown.',
    console: [
      'Make sure that no name in the DNS points at {distribution} any more.',
      'CloudFront → Distributions → {distribution} → Delete.',
    ],
    accept: 'Where it was disabled a short time ago and may be needed again, or waits for an event.',
  },
  ja: {
    title: '無効なディストリビューションが残っています',
    sentence: 'ディストリビューション {distribution} は無効です{count, plural, =0 {} other {が、ドメイン名 {names} を保持しています}}。',
    cost: 'まだここを指しているものにはエラーが返ります。保持しているドメイン名をほかのディストリビューションに割り当てられず、クォータも消費します。リクエストの経路を調べる人は、ここを通らないことをまず確かめなければなりません。',
    decided: 'ディストリビューションの Enabled を見ます。読めなかった場合は「不明」です。',
    console: [
      '{distribution} を指す DNS レコードが残っていないことを確認する。',
      'CloudFront → ディストリビューション → {distribution} → 削除。',
    ],
    accept: '無効にしたばかりでまた必要になるかもしれない場合や、イベントまで待機させている場合。',
  },
};
