import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeRootFilesystem } from './container-root-writable';
import { revisionEn, revisionJa } from './revision-console';

export const containerRootWritablePage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(judgeRootFilesystem, () => ({
    filter: '.readonlyRootFilesystem = true',
    cloudFormation: 'ReadonlyRootFilesystem: true',
    terraform: 'readonlyRootFilesystem = true',
  })),
  en: {
    title: 'A container can write to its own file system',
    sentence: 'Task definition {taskDefinition} leaves the root file system of {containers} writable.',
    cost: 'Whoever finds a hole in the application can put a tool or a changed page beside it and run or serve it. On a read-only file system most such attacks end at the first step.',
    decided:
      'readonlyRootFilesystem of every container must be true; Docker’s default is false. Windows containers do not support it and are left out; a definition that names no operating system counts as Linux. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Container {containers} → turn on “Read only root file system”.',
      'Mount a volume wherever the application has to write, such as /tmp.',
    ),
    accept:
      'Where ECS Exec is used, whose agent has to write to the file system, or where an image cannot be made to write to volumes only.',
  },
  ja: {
    title: 'コンテナが自身のファイルシステムに書き込めます',
    sentence: 'タスク定義 {taskDefinition} では、{containers} が自身のルートファイルシステムに書き込めます。',
    cost: 'アプリケーションの脆弱性を突かれると、ツールや改ざんしたページを置かれ、実行や配信に使われるおそれがあります。読み取り専用なら、こうした攻撃の多くは最初の段階で止まります。',
    decided:
      'すべてのコンテナの readonlyRootFilesystem が true でなければなりません。Docker のデフォルトは false です。対応していない Windows コンテナは対象外で、OS の指定がないタスク定義は Linux とみなします。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      'コンテナ {containers} →「読み取り専用ルートファイルシステム」をオンにする。',
      '/tmp など、アプリケーションが書き込む場所にはボリュームをマウントする。',
    ),
    accept: 'エージェントがファイルシステムに書き込む ECS Exec を使う場合や、ボリュームだけに書き込むようイメージを変えられない場合。',
  },
};
