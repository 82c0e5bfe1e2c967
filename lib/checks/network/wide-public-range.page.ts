import { isUnknown } from '@/lib/inventory/unknown';
import { revokeRulesHow } from '@/lib/steps/security-group-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { securityGroupBy } from '../repairs/network-by';
import { isWideRule } from './wide-public-range';

export const widePublicRangePage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb', ranges: '52.0.0.0/11' },
  repair: howFor(securityGroupBy, (group) => revokeRulesHow(group, isUnknown(group.rules) ? [] : group.rules.filter(isWideRule))),
  en: {
    title: 'A rule names more public addresses than anybody owns',
    sentence: 'Security group {name} ({group}) has rules for {ranges}.',
    cost: 'Such a block holds the customers of whole providers. A rule for a provider’s or a cloud’s range lets in everybody who rents an address there, attackers too.',
    decided:
      'Rules of either direction for a public IPv4 block of /1 to /23; 0.0.0.0/0 has checks of its own, and entries of prefix lists are not looked at. Two halves, 0.0.0.0/1 and 128.0.0.0/1, are found here. Rules or addresses that could not be read leave it unknown, unless another rule fails.',
    console: [
      'EC2 → Security Groups → {group} → Edit inbound rules, or Edit outbound rules.',
      'Put the addresses that are needed in the place of {ranges} → Save rules.',
    ],
    accept: 'Where the whole block belongs to you or to a partner that you trust with it.',
  },
  ja: {
    title: 'ルールが広すぎるパブリックアドレス範囲を許可しています',
    sentence: 'セキュリティグループ {name} ({group}) に {ranges} のルールがあります。',
    cost: 'これほどの範囲には、プロバイダー全体の顧客が含まれます。プロバイダーやクラウドの範囲を許可するルールは、そこでアドレスを借りる攻撃者も含めた全員を通します。',
    decided:
      '/1 から /23 までのパブリック IPv4 ブロックを指す、両方向のルールを見ます。0.0.0.0/0 には別のチェックがあり、プレフィックスリストのエントリは見ません。0.0.0.0/1 と 128.0.0.0/1 のように 2 つに分けたものはここで見つかります。ルールやアドレスを読めず、ほかに不合格のルールがなければ「不明」です。',
    console: [
      'EC2 → セキュリティグループ → {group} → インバウンドのルールを編集、またはアウトバウンドのルールを編集。',
      '{ranges} を必要なアドレスに置き換える → ルールを保存。',
    ],
    accept: 'ブロック全体が自社のもの、または信頼する取引先のものである場合。',
  },
};
