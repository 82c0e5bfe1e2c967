import type { Finding } from '@/lib/checks/finding';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
const REGION_OF_ARN = /^arn:[^:]*:[^:]*:([a-z0-9-]+):/;

/** The region of what a finding is about; `global` where it is in none, as CloudFront is. */
export function findingRegion({ subject, components }: Pick<Finding, 'subject' | 'components'>): string {
  if (subject.kind === 'account') return subject.id;
  const [region] = [subject.id, ...components].flatMap((id) => REGION_OF_ARN.exec(id)?.[1] ?? []);
  return region ?? 'global';
}
