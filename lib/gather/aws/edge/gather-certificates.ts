import { DescribeCertificateCommand, ListTagsForCertificateCommand } from '@aws-sdk/client-acm';

import type { Certificate } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { tagsOf } from '../answers/tags';
import { askFact, convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import { toCertificate, unreadCertificate } from './certificate';

/** Reads certificates by ARN, each once. Listing them instead would hide issuer and subject. */
export interface CertificateReader {
  read(arns: Iterable<string>): Promise<void>;
}

export function certificateReader(gathering: Gathering, edge: EdgeReadings): CertificateReader {
  const asked = new Map<string, Promise<void>>();
  const readOne = (arn: string) => {
    const reading = asked.get(arn) ?? gatherCertificate(gathering, edge, arn);
    asked.set(arn, reading);
    return reading;
  };
  return {
    read: async (arns) => {
      await Promise.all([...arns].map(readOne));
    },
  };
}

async function gatherCertificate(gathering: Gathering, { certificates }: EdgeReadings, arn: string): Promise<void> {
  const { ask, clients, ledger } = gathering;
  const [, , service, region = ''] = arn.split(':');
  if (service !== 'acm') {
    // A certificate in IAM, which is not among the services that are read.
    const mark = ledger.add({
      action: 'iam:GetServerCertificate',
      region: 'global',
      kind: 'certificate',
      resource: arn,
      reason: 'unresolved',
      code: null,
    });
    certificates.set(arn, unreadCertificate({ arn, region, tags: mark }, mark));
    return;
  }
  const call = { action: 'acm:DescribeCertificate', region, kind: 'certificate' } as const;
  const [answer, tags] = await Promise.all([
    ask({
      ...call,
      resource: arn,
      priority: PRIORITY.detail(0),
      send: (options) => clients.acm(region).send(new DescribeCertificateCommand({ CertificateArn: arn }), options),
    }),
    gatherCertificateTags(gathering, region, arn),
  ]);
  const named = { arn, region, tags };
  if (isUnknown(answer)) {
    certificates.set(arn, unreadCertificate(named, answer));
    return;
  }
  const certificate = convert(ledger, call, arn, (missing) =>
    answer.Certificate === undefined ? null : toCertificate(named, answer.Certificate, missing),
  );
  const malformed = () => ledger.add({ ...call, resource: arn, reason: 'malformed-answer', code: null });
  certificates.set(arn, certificate ?? unreadCertificate(named, malformed()));
}

async function gatherCertificateTags(gathering: Gathering, region: string, arn: string): Promise<Certificate['tags']> {
  return askFact(
    gathering,
    {
      ...{ action: 'acm:ListTagsForCertificate', region, kind: 'tags', resource: arn, priority: PRIORITY.surroundings },
      send: (options) => gathering.clients.acm(region).send(new ListTagsForCertificateCommand({ CertificateArn: arn }), options),
    },
    ({ Tags: tags }, missing) => (tags === undefined ? missing() : tagsOf(tags)),
  );
}
