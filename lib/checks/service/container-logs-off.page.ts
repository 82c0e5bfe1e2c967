import type { TaskDefinition } from '@/lib/inventory/task';
import { hcl, jqText, lines, sh, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeLogDriver } from './container-logs-off';
import { revisionEn, revisionJa } from './revision-console';

function logGroup({ family }: TaskDefinition): string {
  return `/ecs/${family}`;
}

export const containerLogsOffPage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(
    judgeLogDriver,
    (_, taskDefinition) => {
      const options = [
        ['awslogs-group', logGroup(taskDefinition)],
        ['awslogs-region', taskDefinition.region],
        ['awslogs-stream-prefix', taskDefinition.family],
      ] as const;
      return {
        filter: `.logConfiguration = {logDriver: "awslogs", options: {${options.map(([key, value]) => `${jqText(key)}: ${jqText(value)}`).join(', ')}}}`,
        cloudFormation: lines(
          'LogConfiguration:',
          '  LogDriver: awslogs',
          '  Options:',
          ...options.map(([key, value]) => `    ${key}: ${yaml(value)}`),
        ),
        terraform: lines(
          'logConfiguration = {',
          '  logDriver = "awslogs"',
          '  options = {',
          ...options.map(([key, value]) => `    ${key} = ${hcl(value)}`),
          '  }',
          '}',
        ),
      };
    },
    {
      before: ({ taskDefinition }) =>
        `aws logs create-log-group --region ${sh(taskDefinition.region)} --log-group-name ${sh(logGroup(taskDefinition))}`,
    },
  ),
  en: {
    title: 'What a container says is not kept',
    sentence: 'Task definition {taskDefinition} has no log configuration for {containers}.',
    cost: 'On Fargate what the container writes is lost; on an instance it stays in a file there and goes with the instance. When requests fail nobody can see why, and after an attack nobody can tell what happened.',
    decided:
      'logConfiguration of every container must name a log driver; which one, and whether it works, is not looked at. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn('Container {containers} → turn on “Use log collection” → Amazon CloudWatch.'),
    accept: 'For a container that writes nothing, or that sends its logs on by itself.',
  },
  ja: {
    title: 'コンテナの出力が保存されません',
    sentence: 'タスク定義 {taskDefinition} には {containers} のログ設定がありません。',
    cost: 'Fargate ではコンテナの出力が失われます。インスタンスではそこにファイルとして残り、インスタンスとともに消えます。リクエストが失敗しても原因が分からず、攻撃を受けても何が起きたか分かりません。',
    decided:
      'すべてのコンテナの logConfiguration にログドライバーの指定がなければなりません。どのドライバーか、実際に動いているかは見ません。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa('コンテナ {containers} →「ログ収集を使用」をオンにする → Amazon CloudWatch。'),
    accept: '何も出力しないコンテナや、自身でログを送るコンテナの場合。',
  },
};
