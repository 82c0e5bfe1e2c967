import { describeRulesHow } from '@/lib/steps/security-group-how';
import { isUnknown } from '@/lib/inventory/unknown';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { securityGroupBy } from '../repairs/network-by';

export const securityGroupUndescribedPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', rules: 2 },
  repair: howFor(securityGroupBy, (group) =>
    describeRulesHow(group, isUnknown(group.rules) ? [] : group.rules.filter((rule) => rule.described === false)),
  ),
  en: {
    title: 'Nobody wrote down what rules are for',
    sentence:
      'Security group {name} ({group}) has {rules, plural, =0 {no description} one {# rule without a description} other {# rules without a description}}.',
    cost: 'Rules that nobody can explain are never deleted: people fear to break something. Years later the group is open to partners who have left and tests that have ended.',
    decided:
      'Whether the group and each of its rules has a description; the texts are not kept. Rules that could not be read leave it unknown, unless the group itself has none.',
    console: [
      'EC2 → Security Groups → {group} → Inbound rules → Edit inbound rules, and the same for outbound rules.',
      'Write into Description what each rule is for → Save rules. The description of the group itself cannot be changed later.',
    ],
    accept: 'Where the rules are made by code that says what they are for.',
  },
  ja: {
    title: 'ルールの目的が書かれていません',
    sentence:
      'セキュリティグループ {name} ({group}) には{rules, plural, =0 {説明がありません} other {、説明のないルールが # 個あります}}。',
    cost: '誰も説明できないルールは、何かが壊れることを恐れて削除されません。数年後には、去った取引先や終わったテストのための穴が開いたままになります。',
    decided:
      'グループとその各ルールに説明があるかどうかを見ます。文面は保存しません。ルールを読めず、グループ自体に説明があれば「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドルール → インバウンドのルールを編集。アウトバウンドルールも同様です。',
      '各ルールの目的を「説明」に書く → ルールを保存。グループ自体の説明は後から変更できません。',
    ],
    accept: 'ルールを作るコードに目的が書かれている場合。',
  },
};
