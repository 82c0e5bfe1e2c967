import { isUnknown } from '@/lib/inventory/unknown';
import { managedGroupPart, webAclHow } from '@/lib/steps/web-acl-how';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

export const webAclLog4jMissingPage: CheckPage = {
  example: { webAcl: 'edge', own: 0 },
  repair: howFor(webAclBy, (webAcl) => {
    const priorities = isUnknown(webAcl.rules) ? [] : webAcl.rules.map(({ priority }) => priority);
    return webAclHow(webAcl, managedGroupPart('AWSManagedRulesKnownBadInputsRuleSet', Math.max(-1, ...priorities) + 1));
  }),
  en: {
    title: 'No rule of a web ACL is known to stop Log4j lookups',
    sentence:
      'No rule of web ACL {webAcl} is known to block Log4j lookups{own, plural, =0 {} one {; what its own rule group does is not read} other {; what its own rule groups do is not read}}.',
    cost: 'A forgotten Java program with an old Log4j runs the code of whoever sends it one line (CVE-2021-44228). Scanners still try it every day.',
    decided:
      'A rule with AWSManagedRulesKnownBadInputsRuleSet that is not overridden to Count, of which no Log4JRCE rule only counts, and that is asked before a rule that lets everything in. Rules inside own rule groups are not read. A web ACL without rules is a finding of its own. Where the rules could not be read it is unknown.',
    console: [
      'WAF & Shield → Web ACLs → {webAcl} → Rules → Add rules → Add managed rule groups.',
      'AWS managed rule groups: Known bad inputs, without overrides to Count → Save.',
    ],
    accept: 'Where nothing behind it runs Java, or a rule group of your own stops the lookups.',
  },
  ja: {
    title: 'Log4j のルックアップを防ぐルールがウェブ ACL に見当たりません',
    sentence:
      'ウェブ ACL {webAcl} には、Log4j のルックアップをブロックすると分かっているルールがありません{own, plural, =0 {} other {（自分のルールグループの内容は読み取っていません）}}。',
    cost: '古い Log4j を使う Java プログラムが残っていると、1 行送るだけで攻撃者のコードが実行されます（CVE-2021-44228）。スキャナーは今も毎日試しています。',
    decided:
      'AWSManagedRulesKnownBadInputsRuleSet のルールがあり、Count に上書きされておらず、Log4JRCE のルールがどれもカウントだけになっておらず、すべてを許可するルールより先に評価されることを見ます。自分のルールグループ内のルールは読み取りません。ルールのないウェブ ACL は別の検出結果です。ルールを読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → ウェブ ACL → {webAcl} → ルール → ルールの追加 → マネージドルールグループの追加。',
      'AWS マネージドルールグループ: 既知の不正な入力を、Count に上書きせずに追加 → 保存。',
    ],
    accept: '背後で Java が動いていない場合や、自分のルールグループでルックアップを防いでいる場合。',
  },
};
