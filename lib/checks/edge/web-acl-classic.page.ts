import { newWebAclHow } from '@/lib/steps/new-web-acl';

import type { CheckPage } from '../page';
import { distributionBy, howFor } from '../repairs/how-for';

export const webAclClassicPage: CheckPage = {
  example: { distribution: 'E1EXAMPLE', webAcl: '473e64fd-f30b-4765-81a0-62ad96dd167a' },
  repair: howFor(distributionBy, ({ id }) => newWebAclHow(id)),
  en: {
    title: 'A distribution uses a web ACL of WAF Classic',
    sentence: 'Distribution {distribution} uses web ACL {webAcl} of WAF Classic, which AWS is ending.',
    cost: 'AWS announced the end of support for September 30, 2025. AWS’s managed rules and everything newer are missing, and when it stops working the distribution stands without protection. What its rules do is not read by Hoplens either.',
    decided:
      'WebACLId of the distribution: web ACLs of today’s WAF are named by their ARN, those of WAF Classic by a bare id. Without a web ACL it does not apply. An id that could not be read is unknown.',
    console: [
      'WAF & Shield → Switch to AWS WAF Classic → Web ACLs → Migrate: it writes a CloudFormation template with the same rules. Create the stack in us-east-1.',
      'CloudFront → Distributions → {distribution} → Security → Manage protections: choose the new web ACL → Save changes.',
    ],
    accept: 'Not beyond the time that moving the rules takes.',
  },
  ja: {
    title: 'ディストリビューションが WAF Classic のウェブ ACL を使っています',
    sentence: 'ディストリビューション {distribution} は、AWS が提供を終える WAF Classic のウェブ ACL {webAcl} を使っています。',
    cost: 'AWS は 2025 年 9 月 30 日でのサポート終了を告知しました。AWS マネージドルールや新しい機能は使えず、動作しなくなればディストリビューションは無防備になります。ルールの内容は Hoplens も読み取りません。',
    decided:
      'ディストリビューションの WebACLId を見ます。現在の WAF のウェブ ACL は ARN、WAF Classic のものは ID だけで指定されます。ウェブ ACL がなければ対象外です。ID を読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → AWS WAF Classic に切り替え → ウェブ ACL → 移行。同じルールの CloudFormation テンプレートが書き出されるので、us-east-1 にスタックを作成する。',
      'CloudFront → ディストリビューション → {distribution} → セキュリティ → 保護を管理: 新しいウェブ ACL を選択 → 変更を保存。',
    ],
    accept: 'ルールの移行に必要な期間を超えて許容すべきではありません。',
  },
};
