import { LEFT_OUT, type LeftOut } from '../redactor';
import type { Rule } from '../rule';
import { REGION } from '../vocabulary';

// Rules for single texts.

export const account: Rule<string> = (text, redactor) => redactor.account(text);
export const name: Rule<string> = (text, redactor) => redactor.name(text);
export const arn: Rule<string> = (text, redactor) => redactor.arn(text);
export const reference: Rule<string> = (text, redactor) => redactor.reference(text);
export const header: Rule<string> = (text, redactor) => redactor.header(text);
export const address: Rule<string> = (text, redactor) => redactor.address(text);
export const prose: Rule<string> = (text, redactor) => redactor.prose(text);
export const secret: Rule<string> = (text, redactor) => redactor.secret(text);
export const host: Rule<string, LeftOut> = (text, redactor) => redactor.host(text);
export const path: Rule<string, LeftOut> = (text, redactor) => redactor.path(text);
export const query: Rule<string, LeftOut> = (text, redactor) => redactor.query(text);

/** Where logs go inside their bucket: a name among insiders, and nothing to others. */
export const prefix: Rule<string> = (text, redactor) => (redactor.profile === 'internal' ? text : redactor.prose(text));

/** A host name where there is no fact around it: one that cannot be said in parts is a name. */
export const wholeHost: Rule<string> = (text, redactor) => {
  const made = redactor.host(text);
  return made === LEFT_OUT ? redactor.name(text) : made;
};

export const region: Rule<string> = (text, redactor) => redactor.term(text, REGION) ?? redactor.name(text);

/** A word of AWS, left out where it is another. */
export function term(vocabulary: RegExp): Rule<string, LeftOut> {
  return (text, redactor) => redactor.term(text, vocabulary) ?? LEFT_OUT;
}

/** A word of AWS; another one is said to be one, and not which, where there is no fact around it. */
export function word(vocabulary: RegExp): Rule<string> {
  return (text, redactor) => redactor.term(text, vocabulary) ?? 'left-out';
}

/** A word of AWS, or a name. */
export function wordOrName(vocabulary: RegExp): Rule<string> {
  return (text, redactor) => redactor.term(text, vocabulary) ?? redactor.name(text);
}

const OWN_KEY =
  /^aws:(cloudformation:(stack-name|stack-id|logical-id)|ecs:(serviceName|clusterName)|autoscaling:groupName|ec2launchtemplate:id)$/;

/** Tags are what people write: how many there are stays, and `Name`, which is a name. Their values go. */
export const tags: Rule<Record<string, string>> = (own, redactor) =>
  Object.fromEntries(
    Object.entries(own).map(([key, value], at): [string, string] => {
      if (key === 'Name') return [key, redactor.name(value)];
      redactor.prose(value);
      if (redactor.term(key, OWN_KEY) === key && OWN_KEY.test(key)) return [key, ''];
      redactor.prose(key);
      return [key.startsWith('aws:') ? `aws:tag-${at + 1}` : `tag-${at + 1}`, ''];
    }),
  );
