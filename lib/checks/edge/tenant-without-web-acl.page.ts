import { lines, logicalId, sh, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';

export const tenantWithoutWebAclPage: CheckPage = {
  example: { tenant: 'shop', distribution: 'E1EXAMPLE', webAcl: 'edge' },
  repair: howFor(
    ({ inventory }, id) => inventory.distributionTenants.find(({ arn }) => arn === id),
    ({ id, name, distributionId }) => ({
      cli: lines(
        `aws cloudfront get-distribution-tenant --identifier ${sh(id)} > tenant.json`,
        `jq '.DistributionTenant.Customizations | del(.WebAcl)' tenant.json > customizations.json`,
        `aws cloudfront update-distribution-tenant --id ${sh(id)} --if-match "$(jq -r .ETag tenant.json)" --customizations file://customizations.json`,
      ),
      cloudFormation: lines(
        'Resources:',
        `  ${logicalId('Tenant', name)}:`,
        '    Type: AWS::CloudFront::DistributionTenant',
        '    Properties:',
        `      DistributionId: ${yaml(distributionId)}`,
        '      Customizations: # without WebAcl: the distribution’s own applies',
      ),
      terraform: null,
    }),
  ),
  en: {
    title: 'A tenant turns the web ACL off',
    sentence: 'Tenant {tenant} turns off web ACL {webAcl} of distribution {distribution}.',
    cost: 'Requests for the names of this tenant reach the application unfiltered, although the distribution looks protected. All tenants share the same origins as a rule, so whoever attacks through this one hits the others as well.',
    decided:
      'Customizations.WebAcl of the tenant: the action disable takes away the web ACL of the distribution, override puts another one in its place. Disabled tenants take no requests, and where the distribution has no web ACL there is nothing to take away. What could not be read is unknown.',
    console: [
      'CloudFront → Distribution tenants → {tenant} → Security → Web ACL: use that of the distribution, or choose another one → Save changes.',
    ],
    accept: 'Where the tenant’s requests are filtered before they reach CloudFront, and cannot come by another way.',
  },
  ja: {
    title: 'テナントがウェブ ACL を無効にしています',
    sentence: 'テナント {tenant} は、ディストリビューション {distribution} のウェブ ACL {webAcl} を無効にしています。',
    cost: 'ディストリビューションは保護されているように見えても、このテナントのドメイン名へのリクエストは検査されずにアプリケーションへ届きます。通常、テナントは同じオリジンを共有するため、ここからの攻撃はほかのテナントにも及びます。',
    decided:
      'テナントの Customizations.WebAcl を見ます。アクションが disable ならディストリビューションのウェブ ACL が外れ、override なら別のものに置き換わります。無効なテナントはリクエストを受け付けず、ディストリビューションにウェブ ACL がなければ外すものがないため、どちらも対象外です。読めなかった場合は「不明」です。',
    console: [
      'CloudFront → ディストリビューションテナント → {tenant} → セキュリティ → ウェブ ACL: ディストリビューションのものを使うか、別のものを選択 → 変更を保存。',
    ],
    accept: 'テナントへのリクエストが CloudFront に届く前に検査され、ほかの経路では届かない場合。',
  },
};
