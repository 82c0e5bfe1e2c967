import { messagesOf } from '@/lib/messages/catalogue';
import type { Locale } from '@/lib/messages/locale';
import { createTranslator, type Translator } from '@/lib/messages/translator';

/**
 * A translator whose sentences of reasons, facts and decisions are fixed, for tests of how a report lays them out: the catalogue's wording
 * may then change without them.
 */
export function fixedTranslator(locale: Locale): Translator {
  const messages = messagesOf(locale);
  const reason = {
    title: 'Title',
    sentence:
      'CloudFront speaks {spoken}, and target group {targetGroup} does not accept that. ターゲットグループが受け付けるのは別のものだけです。',
    repair: 'Create a target group that accepts it, point the listener rule and the service at it, and let the container speak it.',
  };
  const fact = 'The load balancer answers 464 when the version of a request does not fit the protocol version of the target group.';
  return createTranslator(locale, {
    ...messages,
    reasons: { ...messages.reasons, 'target-group-protocol-version': reason },
    facts: { ...messages.facts, 'target-group-464': fact },
    decisions: { ...messages.decisions, 'method-allowed': '{method} is allowed.', 'origin-http-version': 'CloudFront speaks {http}.' },
  });
}
