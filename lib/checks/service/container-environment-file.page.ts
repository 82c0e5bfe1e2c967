import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeEnvironmentFiles } from './container-environment-file';
import { revisionEn, revisionJa } from './revision-console';

export const containerEnvironmentFilePage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(
    judgeEnvironmentFiles,
    () => ({
      filter: 'del(.environmentFiles)',
      cloudFormation: '# without EnvironmentFiles: its variables under Environment, its secrets under Secrets',
      terraform: '# without environmentFiles: its variables under environment, its secrets under secrets',
    }),
    // Without the files nothing is set that they set.
    {
      before: () => '# name what the files set under environment and secrets as well, before a service is given the revision',
      deploy: false,
    },
  ),
  en: {
    title: 'Environment variables come from files in S3',
    sentence: 'Task definition {taskDefinition} takes variables of {containers} from files in S3.',
    cost: 'What such a file holds is plain text: secrets in it are read by everybody who may read the bucket. The file changes without a new revision, so the tasks of one revision may run with different settings, and going back to an older revision does not bring its settings back.',
    decided:
      'Whether environmentFiles of a container names any file; the files themselves are never read, and may hold no secret. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Container {containers} → Environment variables: add what the files set, secrets with value type ValueFrom from Secrets Manager or Parameter Store, and remove the files.',
    ),
    accept: 'Where the files hold no secret, their bucket keeps versions, and only the deployment writes to it.',
  },
  ja: {
    title: '環境変数を S3 のファイルから読み込んでいます',
    sentence: 'タスク定義 {taskDefinition} は {containers} の環境変数を S3 のファイルから読み込みます。',
    cost: 'ファイルの中身は平文のため、シークレットがあればバケットを読める人全員に読まれます。ファイルは新しいリビジョンなしで変わるため、同じリビジョンのタスクが違う設定で動くことがあり、古いリビジョンに戻しても設定は元に戻りません。',
    decided:
      'コンテナの environmentFiles にファイルの指定があるかどうかを見ます。ファイル自体は読まないため、シークレットを含まないこともあります。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      'コンテナ {containers} → 環境変数で、ファイルの内容を追加し（シークレットは Secrets Manager か Parameter Store から ValueFrom で）、ファイルを削除する。',
    ),
    accept: 'ファイルにシークレットがなく、バケットがバージョンを保存し、デプロイだけが書き込む場合。',
  },
};
