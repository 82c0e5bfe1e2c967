import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeAdministrator } from './container-runs-as-administrator';
import { revisionEn, revisionJa } from './revision-console';

export const containerRunsAsAdministratorPage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(judgeAdministrator, () => ({
    filter: '.user = "ContainerUser"',
    cloudFormation: 'User: ContainerUser',
    terraform: 'user = "ContainerUser"',
  })),
  en: {
    title: 'A Windows container runs as administrator',
    sentence: 'Task definition {taskDefinition} names no user but ContainerAdministrator for {containers}.',
    cost: 'Whoever finds a hole in the application may change everything in the container, install what they like, and try the next hole towards the host with full rights.',
    decided:
      'user of every Windows container; none, or ContainerAdministrator, fails. Without a user the image’s own USER counts, which AWS does not tell: where the image names ContainerUser this fails although nothing runs as administrator. AWS’s API reference says that Windows containers do not support user, while its own control ECS.21 asks for it: naming the user in the image is the sure way. Containers that could not be read leave it unknown, unless another one fails.',
    console: revisionEn(
      'Build the image with USER ContainerUser. Then create new revision with JSON: set "user" of {containers} to "ContainerUser".',
    ),
    accept: 'Where the image itself names ContainerUser.',
  },
  ja: {
    title: 'Windows コンテナが管理者で動いています',
    sentence: 'タスク定義 {taskDefinition} には {containers} の ContainerAdministrator 以外のユーザーの指定がありません。',
    cost: 'アプリケーションの脆弱性を突かれると、コンテナ内のすべてを書き換えられ、好きなものをインストールされ、完全な権限でホストへの次の攻撃を試されます。',
    decided:
      'すべての Windows コンテナの user を見ます。指定なしと ContainerAdministrator は不合格です。指定がない場合はイメージ自身の USER が使われますが、AWS からは分かりません。イメージが ContainerUser を指定していれば、管理者で動いていなくても不合格になります。AWS の API リファレンスでは Windows コンテナは user に対応していないとされていますが、AWS 自身のコントロール ECS.21 は指定を求めています。確実なのはイメージで指定することです。読めなかったコンテナがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa(
      'USER ContainerUser を指定してイメージをビルドし、「JSON を使用した新しいリビジョンの作成」で {containers} の "user" を "ContainerUser" にする。',
    ),
    accept: 'イメージ自身が ContainerUser を指定している場合。',
  },
};
