import { lines } from './quote';
import type { Step } from './step';

/** A resource with the parts of it that change, in each tool's words. */
export interface Resource {
  cloudFormation: { id: string; type: string; properties: readonly string[] };
  terraform: { type: string; name: string; arguments: readonly string[] };
}

/** Parts of templates, one resource after the other. */
export function templates(...resources: readonly Resource[]): Pick<Step['how'], 'cloudFormation' | 'terraform'> {
  return {
    cloudFormation: lines(
      'Resources:',
      ...resources.map(({ cloudFormation: { id, type, properties } }) =>
        lines(`  ${id}:`, `    Type: ${type}`, '    Properties:', ...properties.map((line) => `      ${line}`)),
      ),
    ),
    terraform: resources
      .map(({ terraform }) =>
        lines(`resource "${terraform.type}" "${terraform.name}" {`, ...terraform.arguments.map((line) => `  ${line}`), '}'),
      )
      .join('\n\n'),
  };
}
