import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { originOverriders } from '../neighbours/origin-overriders';
import { behaviorsOf } from '../subjects/behaviors';
import { named, ofParts } from '../verdict';

export const originMayBeOverridden = defineCheck({
  id: 'origin-may-be-overridden',
  severity: 'info',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html',
  facts: ['runtime-override'],
  evaluate(distribution) {
    const functions: string[] = [];
    const parts = behaviorsOf(distribution).map((behavior) => {
      if (isUnknown(behavior)) return behavior;
      const arns = originOverriders(behavior.settings);
      if (isUnknown(arns)) return arns;
      functions.push(...arns.map(nameOf));
      return arns.length === 0 ? 'right' : behavior.wrong('FunctionAssociations', arns);
    });
    return ofParts(parts, (behaviors) => ({ distribution: distribution.id, behaviors, functions: named(functions) }));
  },
});

/** `function/NAME` and `function:NAME:VERSION` at the end of an ARN. */
function nameOf(arn: string): string {
  return arn.split(/function[/:]/).at(-1) ?? arn;
}
