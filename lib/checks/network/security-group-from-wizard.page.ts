import type { CheckPage } from '../page';
import { ownGroupRepair } from '../repairs/own-group';

export const securityGroupFromWizardPage: CheckPage = {
  example: { group: 'sg-0123456789abcdef0', name: 'launch-wizard-1' },
  repair: ownGroupRepair,
  en: {
    title: 'A security group was left behind by the launch wizard',
    sentence: 'Security group {name} ({group}) was made by the console’s launch wizard.',
    cost: 'The wizard offers SSH from everywhere and gives the group a name that says nothing. Such groups were meant for one instance and one afternoon, and are shared from then on.',
    decided: 'Whether the name holds launch-wizard, which the EC2 console puts into the names of the groups that it makes.',
    console: [
      'EC2 → Security Groups → {group} → Actions → Copy to new security group: give it a name and the rules that are needed.',
      'Put the new group in the place of {group} at the load balancer or the service.',
    ],
    accept: 'Where its rules were looked through since; a group cannot be renamed.',
  },
  ja: {
    title: '起動ウィザードで作られたセキュリティグループです',
    sentence: 'セキュリティグループ {name} ({group}) は、コンソールの起動ウィザードで作られました。',
    cost: 'ウィザードはどこからでも許可する SSH のルールを勧め、意味のない名前を付けます。その場限りのインスタンスのために作られ、その後も使い回されます。',
    decided: '名前に launch-wizard が含まれるかどうかを見ます。EC2 コンソールが、作成したグループの名前に付ける文字列です。',
    console: [
      'EC2 → セキュリティグループ → {group} → アクション → 新しいセキュリティグループにコピーで、名前と必要なルールを付けます。',
      'ロードバランサーまたはサービスで、{group} を新しいグループに置き換えます。',
    ],
    accept: 'その後ルールを見直している場合。グループの名前は変更できません。',
  },
};
