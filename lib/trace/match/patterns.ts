import { matchesWildcards, PATH_SYNTAX } from '@/lib/facts/match/wildcards';

/**
 * CloudFront compares paths with case, and a pattern means the same with and without its leading slash.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern
 */
export function matchesBehavior(pathPattern: string, path: string): boolean {
  return matchesWildcards(behaviorPattern(pathPattern), path, PATH_SYNTAX);
}

/** A behaviour's pattern in the form that paths have. */
export function behaviorPattern(pathPattern: string): string {
  return pathPattern.startsWith('/') ? pathPattern : `/${pathPattern}`;
}

/** A name that may begin with `*.`, as certificates have them: the star stands for one label (RFC 9525 §6.3). */
export function certificateCovers(name: string, host: string): boolean {
  const [pattern, wanted] = [name.toLowerCase(), host.toLowerCase()];
  if (!pattern.startsWith('*.')) return pattern === wanted;
  const dot = wanted.indexOf('.');
  return dot > 0 && wanted.slice(dot) === pattern.slice(1);
}
