import { LEFT_OUT, type LeftOut } from './redactor';
import { padded, type Pseudonyms } from './pseudonyms';
import { REGION } from './vocabulary';

interface ImageParts {
  pseudonyms: Pseudonyms;
  nameOf: (text: string) => string;
  host: (text: string) => string | LeftOut;
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html */
const ECR = /^(\d{12})(\.dkr[.-]ecr(?:-fips)?\.)([a-z0-9-]+)(\.(?:amazonaws\.com(?:\.cn)?|on\.aws))$/;
const PUBLIC =
  /^(docker\.io|index\.docker\.io|registry-1\.docker\.io|public\.ecr\.aws|ghcr\.io|quay\.io|gcr\.io|mcr\.microsoft\.com|registry\.k8s\.io|registry\.gitlab\.com)$/;

/** An image keeps its form: the kind of registry, whether it has a tag, and whether that is `latest`, whether it has a digest. */
export function redactImage(parts: ImageParts, image: string): string {
  const [reference = '', digest] = image.split('@', 2);
  const [, name = '', tag] = /^(.*?)(?::([^/:]*))?$/s.exec(reference) ?? [];
  const [first = '', ...rest] = name.split('/');
  const isRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const path = (isRegistry ? rest : [first, ...rest]).map((piece) => parts.nameOf(piece));
  return [
    [...(isRegistry ? [registry(parts, first)] : []), ...path].join('/'),
    tag === undefined ? '' : `:${tag === 'latest' ? tag : parts.nameOf(tag)}`,
    digest === undefined ? '' : `@${digestOf(parts, digest)}`,
  ].join('');
}

function registry({ nameOf, host }: ImageParts, text: string): string {
  const [, account = '', service = '', region = '', end = ''] = ECR.exec(text) ?? [];
  if (account !== '') return `${nameOf(account)}${service}${REGION.test(region) ? region : nameOf(region)}${end}`;
  if (PUBLIC.test(text)) return text;
  const [name = '', port] = text.split(':', 2);
  const made = host(name);
  return `${made === LEFT_OUT ? nameOf(name) : made}${port === undefined ? '' : `:${/^\d{1,5}$/.test(port) ? port : nameOf(port)}`}`;
}

function digestOf({ pseudonyms, nameOf }: ImageParts, digest: string): string {
  if (!/^sha256:/.test(digest)) return nameOf(digest);
  return pseudonyms.of('digest', digest, (number) => `sha256:${padded(number, 64, 16)}`);
}
