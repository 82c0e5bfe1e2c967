import { managedGroupPart, webAclHow } from '@/lib/steps/web-acl-how';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

export const webAclEmptyPage: CheckPage = {
  example: { webAcl: 'edge' },
  repair: howFor(webAclBy, (webAcl) => webAclHow(webAcl, managedGroupPart('AWSManagedRulesCommonRuleSet', 0))),
  en: {
    title: 'A web ACL has no rules',
    sentence: 'Web ACL {webAcl} has no rules: its default action is all that it does.',
    cost: 'It costs money and looks like protection, but treats an attack like any other request.',
    decided:
      'Rules of the web ACL. Rule groups that Firewall Manager puts before and after them are not read. Where the rules could not be read it is unknown.',
    console: [
      'WAF & Shield → Web ACLs → {webAcl} → Rules → Add rules → Add managed rule groups.',
      'AWS managed rule groups: Core rule set, first as Count, then as it is → Save.',
    ],
    accept: 'Where Firewall Manager brings the rules, or the default action blocks everybody on purpose.',
  },
  ja: {
    title: 'ウェブ ACL にルールがありません',
    sentence: 'ウェブ ACL {webAcl} にはルールがなく、デフォルトアクションだけが働きます。',
    cost: '費用がかかり、保護されているように見えますが、攻撃もほかのリクエストと同じように扱われます。',
    decided:
      'ウェブ ACL の Rules を見ます。Firewall Manager がその前後に加えるルールグループは読み取りません。ルールを読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → ウェブ ACL → {webAcl} → ルール → ルールの追加 → マネージドルールグループの追加。',
      'AWS マネージドルールグループ: コアルールセットを、まず Count で、確認後にそのままのアクションで追加 → 保存。',
    ],
    accept: 'ルールを Firewall Manager が加えている場合や、デフォルトアクションで意図的に全員をブロックしている場合。',
  },
};
