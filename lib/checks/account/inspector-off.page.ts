import { hcl, lines, sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { namedIn } from '../repairs/named-in';

export const inspectorOffPage: CheckPage = {
  example: { region: 'eu-west-1', scans: ['ECR', 'EC2'] },
  repair: ({ subject, params, chain }) => {
    const scans = ['ECR', 'EC2'].filter((scan) => namedIn(params['scans'], scan));
    const account = chain.inventory.source.accountId;
    return {
      how: {
        cli: `aws inspector2 enable --region ${sh(subject.id)} --resource-types ${scans.join(' ')}`,
        // CloudFormation has no resource that turns Inspector on.
        cloudFormation: null,
        terraform: lines(
          'resource "aws_inspector2_enabler" "this" {',
          `  account_ids    = [${account === null ? '' : hcl(account)}]`,
          `  resource_types = [${scans.map(hcl).join(', ')}]`,
          '}',
        ),
      },
    };
  },
  en: {
    title: 'Inspector does not scan what runs',
    sentence: 'Amazon Inspector does not scan in {region}: {scans}.',
    cost: 'A known hole in a package of an image or an instance stays open until somebody happens to read of it. Inspector scans again whenever a hole becomes known, also what was deployed long ago.',
    decided:
      'Inspector’s ECR scans in Regions in whose repositories this account stores images that services of the chain run, and EC2 scans in Regions where such services run on instances of one’s own. Images of other registries and other accounts are left out, as Inspector does not scan them here. Unknown where Inspector’s state, or all that could name an image, was not read.',
    console: ['Choose Region {region} → Inspector → Account management → Activate scanning: {scans}.'],
    accept: 'Where another scanner looks at every image that runs, again and again, and at every instance.',
  },
  ja: {
    title: 'Inspector が、動いているものをスキャンしていません',
    sentence: '{region} で Amazon Inspector が {scans} をスキャンしていません。',
    cost: 'イメージやインスタンスのパッケージの既知の脆弱性が、だれかがたまたま気づくまで残ります。Inspector は、脆弱性が公開されるたびに、ずっと前にデプロイされたものも含めて再スキャンします。',
    decided:
      'チェーンのサービスが実行するイメージを、このアカウントが保存しているリポジトリのリージョンでは ECR スキャンを、そのようなサービスが自分のインスタンスで動くリージョンでは EC2 スキャンを見ます。ほかのレジストリやほかのアカウントのイメージは、ここでは Inspector がスキャンしないため対象外です。Inspector の状態や、イメージを示すものをすべて読めなかった場合は「不明」です。',
    console: ['リージョン {region} を選択 → Inspector → アカウント管理 → スキャンを有効化: {scans}。'],
    accept: '動いているすべてのイメージとインスタンスを、別のスキャナーが繰り返し調べている場合。',
  },
};
