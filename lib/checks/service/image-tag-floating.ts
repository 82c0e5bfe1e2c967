import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { type ContainerJudge, ofContainers } from '../subjects/containers';

/** An image without its tag: `registry:5000/app:latest` is `registry:5000/app`. */
export function repositoryOf(image: string): string {
  return image.replace(/:[^/:@]*$/, '');
}

/** Without a tag it is `latest`. */
export const judgeImage: ContainerJudge = ({ settings: { image }, wrong }) => {
  if (isUnknown(image)) return image;
  if (image.includes('@')) return 'right';
  const repository = repositoryOf(image);
  return image === repository || image === `${repository}:latest` ? wrong('image', image) : 'right';
};

export const imageTagFloating = defineCheck({
  id: 'image-tag-floating',
  severity: 'low',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html#deployment-container-image-stability',
  evaluate: ({ taskDefinition }) => ofContainers(taskDefinition, judgeImage),
});
