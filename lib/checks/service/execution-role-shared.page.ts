import { hclName, jqText, lines, logicalId, sh } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { revisionHow } from '../repairs/ecs-how';
import { revisionEn, revisionJa } from './revision-console';

/** Tasks may act by the role. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html */
const TRUST =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}';

function roleName(family: string): string {
  return `${family}-task`;
}

export const executionRoleSharedPage: CheckPage = {
  example: { taskDefinition: 'web:7' },
  repair: revisionHow(
    ({ family }) => ({
      filter: `.taskRoleArn = ${jqText(roleName(family))}`,
      cloudFormation: `TaskRoleArn: !GetAtt ${logicalId(roleName(family))}.Arn`,
      terraform: `task_role_arn = aws_iam_role.${hclName(roleName(family))}.arn`,
    }),
    {
      before: ({ taskDefinition: { family } }) =>
        lines(
          '# give the role what the application itself needs',
          `aws iam create-role --role-name ${sh(roleName(family))} --assume-role-policy-document ${sh(TRUST)}`,
        ),
    },
  ),
  en: {
    title: 'The application has the rights of the execution role',
    sentence: 'Task definition {taskDefinition} names one role as its task role and as its task execution role.',
    cost: 'The application, and whoever gets into it, may do what only ECS has to do when it starts the task: read every secret that the definition names, pull images, write to logs. What the application itself needs cannot be told from it.',
    decided:
      'Whether taskRoleArn and executionRoleArn name the same role, by ARN or by its short name. Task definitions without either role are left out.',
    console: revisionEn(
      'Make an IAM role for Elastic Container Service Task with only what the application needs.',
      'Task role: choose it; leave the task execution role as it is.',
    ),
    accept: 'Where the role may do nothing but pull images and write logs, and the definition names no secrets.',
  },
  ja: {
    title: 'アプリケーションが実行ロールの権限を持っています',
    sentence: 'タスク定義 {taskDefinition} は、タスクロールとタスク実行ロールに同じロールを指定しています。',
    cost: 'アプリケーションや、そこに侵入した人が、本来は ECS がタスクの起動時にだけ使う権限を持ちます。タスク定義にあるすべてのシークレットの読み取り、イメージのプル、ログの書き込みなどです。アプリケーション自体に必要な権限との区別もつきません。',
    decided:
      'taskRoleArn と executionRoleArn が、ARN または短い名前で同じロールを指しているかどうかを見ます。どちらかのロールがないタスク定義は対象外です。',
    console: revisionJa(
      'Elastic Container Service Task 用の IAM ロールを、アプリケーションに必要な権限だけで作る。',
      'タスクロール: そのロールを選ぶ。タスク実行ロールはそのままにする。',
    ),
    accept: 'ロールの権限がイメージのプルとログの書き込みだけで、タスク定義にシークレットがない場合。',
  },
};
