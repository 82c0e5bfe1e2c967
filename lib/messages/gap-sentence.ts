import type { Gap } from '@/lib/inventory/gap';

import type { Translator } from './translator';

export interface GapSentence {
  /** What could not be read: `listener rules in eu-west-1`. */
  what: string;
  /** Why, in two or three words. */
  why: string;
  /** What to do about it, with the IAM action to allow. */
  advice: string;
}

/** The last part of an ARN: what people call the resource. */
function shortName(resource: string): string {
  if (!resource.startsWith('arn:')) return resource;
  const parts = resource.split(':');
  return parts.slice(5).join(':') || resource;
}

/** Says one gap in words. */
export function gapSentence(t: Translator, gap: Gap): GapSentence {
  const { gaps } = t.messages;
  const kind = gaps.kind[gap.kind];
  const params = { action: gap.action, region: gap.region, resource: shortName(gap.resource ?? ''), kind };
  const reason = gaps.reason[gap.reason];
  return {
    what: t.say(gap.resource === null ? gaps.listing : gaps.single, params),
    why: reason.title,
    advice: t.say(reason.advice, params),
  };
}
