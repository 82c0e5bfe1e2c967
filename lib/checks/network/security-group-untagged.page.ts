import { tagHow } from '@/lib/steps/tag-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { securityGroupBy } from '../repairs/network-by';

export const securityGroupUntaggedPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'web-alb' },
  repair: howFor(securityGroupBy, ({ id, name, region }) => tagHow('security-group', { id, name, region })),
  en: {
    title: 'A security group bears no tag of yours',
    sentence: 'Security group {name} ({group}) has no tags but AWS’s own.',
    cost: 'Nobody can tell whose it is: who may change a rule, whom to ask in an incident, whether it may go. Policies that go by tags do not see it.',
    decided: 'Tags of the group; keys that begin with aws: are AWS’s and do not count.',
    console: ['EC2 → Security Groups → {group} → Tags → Manage tags.', 'Add a tag that says whose it is, such as Owner → Save changes.'],
    accept: 'Where its name or the account says whose it is.',
  },
  ja: {
    title: 'セキュリティグループに独自のタグがありません',
    sentence: 'セキュリティグループ {name} ({group}) には、AWS が付けたもの以外のタグがありません。',
    cost: '誰のものか分かりません。誰がルールを変更してよいのか、障害時に誰に聞くのか、削除してよいのかも同じです。タグに基づくポリシーの対象にもなりません。',
    decided: 'グループのタグを見ます。aws: で始まるキーは AWS のもので、数えません。',
    console: ['EC2 → セキュリティグループ → {group} → タグ → タグを管理。', 'Owner など、誰のものかを示すタグを追加 → 変更を保存。'],
    accept: '名前やアカウントから誰のものか分かる場合。',
  },
};
