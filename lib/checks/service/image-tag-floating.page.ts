import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';
import { hcl, jqText, lines, sh, yaml } from '@/lib/steps/quote';

import type { CheckPage } from '../page';
import { containersHow } from '../repairs/ecs-how';
import { judgeImage, repositoryOf } from './image-tag-floating';
import { revisionEn, revisionJa } from './revision-console';

/** What runs now is what the revision is to name. */
function readDigests({ region, clusterArn, name }: Service): string {
  const place = `--region ${sh(region)} --cluster ${sh(clusterArn)}`;
  return lines(
    `TASK=$(aws ecs list-tasks ${place} --service-name ${sh(name)} --query 'taskArns[0]' --output text)`,
    `export RUNNING="$(aws ecs describe-tasks ${place} --tasks "$TASK" --query 'tasks[0].containers' --output json)"`,
  );
}

export const imageTagFloatingPage: CheckPage = {
  example: { taskDefinition: 'web:7', containers: 'app' },
  repair: containersHow(
    judgeImage,
    ({ name, image }) => {
      const repository = isUnknown(image) ? '' : repositoryOf(image);
      const pinned = `${repository}@sha256:DIGEST`;
      return {
        filter: `.image = ${jqText(`${repository}@`)} + (env.RUNNING | fromjson[] | select(.name == ${jqText(name)}) | .imageDigest)`,
        cloudFormation: `Image: ${yaml(pinned)}`,
        terraform: `image = ${hcl(pinned)}`,
      };
    },
    { before: ({ services }) => lines(...services.slice(0, 1).map(readDigests)) },
  ),
  en: {
    title: 'An image is named without a version',
    sentence: 'Task definition {taskDefinition} names no version of the image of {containers}: tag latest, or none.',
    cost: 'What runs depends on when it was deployed, not on the revision: deploying the same revision again may bring another image, going back to an older revision may not bring the old image back, and whoever may push to the repository decides what the next deployment runs.',
    decided:
      'image of every container; one with a digest, or with a tag other than latest, passes. Within one deployment ECS resolves the tag to a digest, so that its tasks run the same image; the next deployment resolves it again. An image that could not be read leaves it unknown, unless another one fails.',
    console: revisionEn('Container {containers} → Image URI: name a tag that is not used again, or a digest (…@sha256:…).'),
    accept: 'In environments for tests, where the newest image is wanted.',
  },
  ja: {
    title: 'イメージのバージョンが指定されていません',
    sentence: 'タスク定義 {taskDefinition} には {containers} のイメージのバージョンの指定がありません（タグが latest か、タグなし）。',
    cost: '動くイメージがリビジョンではなく、デプロイした時期で決まります。同じリビジョンを再度デプロイすると別のイメージになることがあり、古いリビジョンに戻しても以前のイメージに戻るとは限りません。リポジトリにプッシュできる人が、次のデプロイで動くものを決められます。',
    decided:
      'すべてのコンテナの image を見ます。ダイジェスト、または latest 以外のタグがあれば合格です。1 つのデプロイの中では、ECS がタグをダイジェストに解決し、タスクは同じイメージを実行します。次のデプロイではあらためて解決されます。読めなかったイメージがあり、ほかに不合格がなければ「不明」です。',
    console: revisionJa('コンテナ {containers} → イメージ URI に、再利用しないタグかダイジェスト（…@sha256:…）を指定する。'),
    accept: 'つねに最新のイメージを使いたいテスト環境の場合。',
  },
};
