import { lines } from './quote';
import type { Step } from './step';

/** What stands in templates for something that is to go. */
interface Resource {
  cloudFormation: { id: string; type: string };
  terraform: { type: string; name: string };
}

/** Parts that are taken out of templates. */
export function removedResource(...all: readonly Resource[]): Pick<Step['how'], 'cloudFormation' | 'terraform'> {
  return {
    cloudFormation: lines(
      '# to be removed',
      'Resources:',
      ...all.flatMap(({ cloudFormation: { id, type } }) => [`  ${id}:`, `    Type: ${type}`]),
    ),
    terraform: lines('# to be removed', ...all.map(({ terraform: { type, name } }) => `resource "${type}" "${name}" {}`)),
  };
}
