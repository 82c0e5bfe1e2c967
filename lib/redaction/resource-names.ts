import { padded, type Pseudonyms } from './pseudonyms';
import { ARN_WORD, AWS_SERVICE, PARTITION, PREFIXED_ID, REGION, RESERVED_NAME } from './vocabulary';

type Make = (number: number) => string;

/** Forms that ids have, with the space that their pseudonyms are numbered in. First match counts. */
const FORMS: readonly { form: RegExp; kind: 'account' | 'id'; space: (text: string) => string; make: (text: string) => Make }[] = [
  { form: /^\d{12}$/, kind: 'account', space: () => 'account', make: () => (number) => padded(number, 12) },
  {
    form: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    kind: 'id',
    space: () => 'uuid',
    make: () => (number) => `00000000-0000-4000-8000-${padded(number, 12)}`,
  },
  { form: PREFIXED_ID, kind: 'id', space: prefixOf, make: (text) => (number) => `${prefixOf(text)}${padded(number, 17, 16)}` },
  // Distributions, origin access controls and others of CloudFront; hosted zones; users of IAM.
  { form: /^[A-Z][A-Z0-9]{6,31}$/, kind: 'id', space: initialOf, make: (text) => (number) => `${initialOf(text)}${padded(number, 13)}` },
  { form: /^[0-9a-f]{64}$/, kind: 'id', space: lengthOf, make: (text) => (number) => padded(number, text.length, 16) },
  { form: /^(?=.*\d)[0-9a-f]{16,40}$/, kind: 'id', space: lengthOf, make: (text) => (number) => padded(number, text.length, 16) },
  { form: /^\d{7,}$/, kind: 'id', space: lengthOf, make: (text) => (number) => padded(number, text.length) },
];

function prefixOf(text: string): string {
  return PREFIXED_ID.exec(text)?.[1] ?? '';
}

function initialOf(text: string): string {
  return text.charAt(0);
}

function lengthOf(text: string): string {
  return `hex ${text.length}`;
}

/** What a text is that may be an account's number, an id, or a name. */
export function kindOfName(text: string): 'account' | 'id' | 'name' {
  return FORMS.find(({ form }) => form.test(text))?.kind ?? 'name';
}

/** The pseudonym of an account's number, an id, or a name; it has the form that AWS gives ids of that kind. */
export function redactName(pseudonyms: Pseudonyms, text: string): string {
  if (text === '' || RESERVED_NAME.test(text) || REGION.test(text)) return text;
  const found = FORMS.find(({ form }) => form.test(text));
  if (found === undefined) return pseudonyms.of('name', text, (number) => `name-${number}`);
  return pseudonyms.of(`id ${found.space(text)}`, text, found.make(text));
}

/**
 * An ARN keeps its partition, service and Region and the form of its resource.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function redactArn(nameOf: (text: string) => string, arn: string): string {
  const [prefix, partition = '', service = '', region = '', account = '', ...resource] = arn.split(':');
  if (prefix !== 'arn' || resource.length === 0) return nameOf(arn);
  const known = (text: string, vocabulary: RegExp): string => (text === '' || vocabulary.test(text) ? text : nameOf(text));
  return [
    'arn',
    known(partition, PARTITION),
    known(service, AWS_SERVICE),
    known(region, REGION),
    nameOf(account),
    redactResource(nameOf, resource.join(':')),
  ].join(':');
}

/** The last part of an ARN, or what is written like it: `loadbalancer/app/NAME/ID`, `service:NAME`. */
export function redactResource(nameOf: (text: string) => string, resource: string): string {
  return resource
    .split(/([/:])/)
    .map((piece, at) => (at % 2 === 1 || ARN_WORD.test(piece) ? piece : nameOf(piece)))
    .join('');
}
