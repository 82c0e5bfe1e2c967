import { countingRulesHow } from '@/lib/steps/counting-rules-how';

import type { CheckPage } from '../page';
import { howFor, webAclBy } from '../repairs/how-for';

export const webAclCountsOnlyPage: CheckPage = {
  example: { webAcl: 'edge', rules: 'common', count: 1, blocking: 'none' },
  repair: howFor(webAclBy, countingRulesHow),
  en: {
    title: 'Rules of a web ACL only count',
    sentence:
      '{blocking, select, none {Web ACL {webAcl} blocks nothing: {count, plural, one {rule {rules} only counts} other {rules {rules} only count}}.} other {In web ACL {webAcl} {count, plural, one {rule {rules} only counts} other {rules {rules} only count}}; others block.}}',
    cost: 'What these rules recognize as an attack is written into a metric and let through. A web ACL of which all rules count protects nobody, however long its list of rules.',
    decided:
      'Action and OverrideAction of the rules, and the rules inside groups that are overridden to Count or excluded. It is medium where no rule can block and the default action allows, else low. Whether the counted rules are all that a group has, and what rules of own groups do, is not read. Where rules, or a default action that decides it, could not be read it is unknown.',
    console: [
      'WAF & Shield → Web ACLs → {webAcl} → Sampled requests: make sure that what {rules} matched was no ordinary request.',
      'Rules → choose the rule → Edit: action Block; of a group: no override to Count → Save.',
    ],
    accept: 'While new rules are tried out, for days and not for months; and for single rules of a group that match ordinary requests.',
  },
  ja: {
    title: 'ウェブ ACL のルールがカウントしかしていません',
    sentence:
      '{blocking, select, none {ウェブ ACL {webAcl} は何もブロックしません。{count, plural, other {ルール}} {rules} はカウントするだけです。} other {ウェブ ACL {webAcl} の{count, plural, other {ルール}} {rules} はカウントするだけです。ほかのルールはブロックします。}}',
    cost: 'これらのルールが攻撃と判断したリクエストは、メトリクスに記録されるだけで通過します。すべてのルールがカウントするだけのウェブ ACL は、ルールがいくつあっても誰も守りません。',
    decided:
      'ルールの Action と OverrideAction、およびグループ内で Count に上書きまたは除外されたルールを見ます。ブロックできるルールがなく、デフォルトアクションが許可なら「中」、それ以外は「低」です。カウントするルールがグループのすべてかどうか、自分のルールグループ内のルールが何をするかは読み取りません。ルール、または判定を左右するデフォルトアクションを読めなかった場合は「不明」です。',
    console: [
      'WAF & Shield → ウェブ ACL → {webAcl} → サンプリングされたリクエスト: {rules} に一致したものに通常のリクエストがないことを確認する。',
      'ルール → ルールを選択 → 編集: アクションを Block にする。グループの場合は Count への上書きを外す → 保存。',
    ],
    accept: '新しいルールを試している間（数か月ではなく数日）。また、グループのうち通常のリクエストに一致してしまう個々のルール。',
  },
};
