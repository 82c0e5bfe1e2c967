import { NormalizedSchema } from '@smithy/core/schema';
import type { OperationSchema, SampleOperation } from './operation';
import type { WireRequest } from './protocol';

/** The operation whose HTTP trait fits method and path; of several the one with the most literal segments. */
export function matchRoute(request: WireRequest, operations: readonly SampleOperation[]): SampleOperation | undefined {
  return operations
    .filter(({ schema }) => httpTrait(schema)[0] === request.method && readLabels(request.path, schema) !== undefined)
    .sort((a, b) => labelCount(a.schema) - labelCount(b.schema))
    .at(0);
}

/** The values of the path's labels by member name, or undefined if the path does not fit the template. */
export function readLabels(path: string, schema: OperationSchema): Map<string, string> | undefined {
  const template = httpTrait(schema)[1].split('?')[0] ?? '';
  const expected = template.split('/').filter(Boolean);
  const actual = path.split('/').filter(Boolean);
  const greedy = expected.at(-1)?.endsWith('+}') ?? false;
  if (greedy ? actual.length < expected.length : actual.length !== expected.length) return undefined;
  const labels = new Map<string, string>();
  for (const [index, segment] of expected.entries()) {
    if (!segment.startsWith('{')) {
      if (segment !== actual[index]) return undefined;
      continue;
    }
    const rest = segment.endsWith('+}') ? actual.slice(index).join('/') : (actual[index] ?? '');
    labels.set(segment.replace(/^\{|\+?\}$/g, ''), decodeURIComponent(rest));
  }
  return labels;
}

/** Method, path template and success status of a REST operation. */
export function httpTrait(schema: OperationSchema): [method: string, path: string, status: number] {
  return NormalizedSchema.of(schema).getMergedTraits().http ?? ['POST', '/', 200];
}

function labelCount(schema: OperationSchema): number {
  return httpTrait(schema)[1].split('{').length;
}
