import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeRoot } from './container-runs-as-root';
import { revisionEn, revisionJa } from './revision-console';

export const containerRunsAsRootPage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(judgeRoot, () => ({
    filter: '.user = "1000:1000"',
    cloudFormation: 'User: "1000:1000" # a user that may read what the image needs',
    terraform: 'user = "1000:1000" # a user that may read what the image needs',
  })),
  en: {
    title: 'A container runs as root',
    sentence: 'Task definition {taskDefinition} names no user but root for {containers}.',
    cost: 'Whoever finds a hole in the application is root in the container: free to change everything in it, and with one more hole, in the kernel or in the container runtime, root on the host.',
    decided:
      'user of every container; none, root or 0 fails, with a group or without. Without a user the image’s own USER counts, which AWS does not tell: where the image names another user than root this fails although nothing runs as root. Windows containers are left out; a definition that names no operating system counts as Linux. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Create new revision with JSON: set "user" of {containers}, such as "1000:1000". The port that the container listens on must be above 1023 unless the image allows it a lower one.',
    ),
    accept: 'Where the image itself names another user than root, or drops its rights after it has started.',
  },
  ja: {
    title: 'コンテナが root で動いています',
    sentence: 'タスク定義 {taskDefinition} には {containers} の root 以外のユーザーの指定がありません。',
    cost: 'アプリケーションの脆弱性を突かれると、コンテナ内で root になられ、すべてを書き換えられます。カーネルやコンテナランタイムにもう 1 つ脆弱性があれば、ホストの root まで奪われます。',
    decided:
      'すべてのコンテナの user を見ます。指定なし、root、0 は、グループの有無にかかわらず不合格です。指定がない場合はイメージ自身の USER が使われますが、AWS からは分かりません。イメージが root 以外のユーザーを指定していれば、root で動いていなくても不合格になります。Windows コンテナは対象外で、OS の指定がないタスク定義は Linux とみなします。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      '「JSON を使用した新しいリビジョンの作成」で {containers} の "user" を "1000:1000" などにする。コンテナが待ち受けるポートは、イメージが許していない限り 1024 以上でなければならない。',
    ),
    accept: 'イメージ自身が root 以外のユーザーを指定している場合や、起動後に権限を手放す場合。',
  },
};
