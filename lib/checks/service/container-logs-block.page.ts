import { lines } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeLogMode } from './container-logs-block';
import { revisionEn, revisionJa } from './revision-console';

export const containerLogsBlockPage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(judgeLogMode, () => ({
    filter: '.logConfiguration.options += {"mode": "non-blocking", "max-buffer-size": "25m"}',
    cloudFormation: lines('LogConfiguration:', '  Options:', '    mode: non-blocking', '    max-buffer-size: 25m'),
    terraform: lines('logConfiguration = {', '  options = {', '    mode = "non-blocking"', '    max-buffer-size = "25m"', '  }', '}'),
  })),
  en: {
    title: 'A container waits until its log is taken',
    sentence: 'Task definition {taskDefinition} makes {containers} wait when logs cannot be delivered (mode blocking).',
    cost: 'While CloudWatch Logs, or wherever the log goes, cannot be reached, the application stands still at its next log line: requests time out, health checks fail, and tasks are replaced that were sound.',
    decided:
      'The mode of every container’s log driver; blocking fails. Where the definition names none, AWS’s default since June 25, 2025 is non-blocking, which passes: the account setting defaultLogDriverMode, which can make it blocking, is not read. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Container {containers} → Log collection: set option mode to non-blocking, and max-buffer-size to what a burst of the application writes, such as 25m (10m by default).',
    ),
    accept:
      'Where no line of the log may be lost, such as an audit log, and the application may rather stand still: what does not fit into the buffer is lost.',
  },
  ja: {
    title: 'コンテナがログの受け取りを待ちます',
    sentence: 'タスク定義 {taskDefinition} では、ログを送れない間 {containers} が待たされます（mode は blocking）。',
    cost: 'CloudWatch Logs などログの送り先に接続できない間、アプリケーションは次のログの行で止まります。リクエストはタイムアウトし、ヘルスチェックは失敗し、正常なタスクまで置き換えられます。',
    decided:
      'すべてのコンテナのログドライバーの mode を見ます。blocking なら不合格です。タスク定義に指定がない場合は、2025 年 6 月 25 日以降の AWS のデフォルトである non-blocking とみなして合格とします。blocking に変えられるアカウント設定 defaultLogDriverMode は読みません。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      'コンテナ {containers} → ログ収集でオプション mode を non-blocking にし、max-buffer-size をアプリケーションが一度に書く量（25m など。デフォルトは 10m）にする。',
    ),
    accept: '監査ログのように 1 行も失えず、アプリケーションが止まるほうがよい場合。バッファに入りきらないログは失われます。',
  },
};
