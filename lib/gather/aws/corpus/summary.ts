import type { Recording } from './gather-recording';
import type { RecordedFile } from './recorded-file';

const SERVICES: readonly { service: string; files: RegExp }[] = [
  { service: 'CloudFront', files: /__(cloudfront|AWS__CloudFront|relationships-cloudfront)|__cloudfront\./ },
  { service: 'WAF', files: /__(wafv2|AWS__WAFv2)|__waf(v2|-regional)\./ },
  { service: 'ACM', files: /__acm/ },
  { service: 'EC2', files: /__(ec2|AWS__EC2)|cloudmapper__ec2/ },
  { service: 'ECS', files: /__(ecs|AWS__ECS)|-ecs-/ },
  { service: 'Elastic Load Balancing', files: /./ },
];

/** One line per service: files served, resources in them, files skipped. */
export function summary(files: readonly RecordedFile[], recordings: readonly Recording[]): string {
  const served = new Map(recordings.map(({ name, contributions }) => [name, contributions.flatMap(({ expected }) => expected).length]));
  const serviceOf = (name: string) => SERVICES.find((candidate) => candidate.files.test(name))?.service;
  const lines = SERVICES.map(({ service }) => {
    const own = files.filter(({ name }) => serviceOf(name) === service);
    const read = own.filter(({ name }) => served.has(name));
    const resources = read.reduce((sum, { name }) => sum + (served.get(name) ?? 0), 0);
    return `${service}: ${String(read.length)} files served, ${String(resources)} resources found, ${String(own.length - read.length)} files skipped`;
  });
  return lines.join('\n');
}
