import { ACMClient, DescribeCertificateCommand, ListCertificatesCommand, ListTagsForCertificateCommand } from '@aws-sdk/client-acm';
import { afterAll, describe } from 'vitest';
import { certificateArn } from '../build/certificate';
import { startSampleEndpoint } from '../endpoint';
import { clientConfig } from '../testing/sample-client-config';
import { testOperations } from '../testing/test-operations';
import { acm } from './acm';

const endpoint = await startSampleEndpoint();
const client = new ACMClient(clientConfig(endpoint, 'article', 'ap-northeast-1'));
afterAll(() => endpoint.close());

const CertificateArn = certificateArn({ accountId: '111122223333', region: 'ap-northeast-1' }, 'origin.example.com');

describe('acm', () => {
  testOperations(acm, [
    [
      'ListCertificates',
      () => client.send(new ListCertificatesCommand({})),
      { CertificateSummaryList: [{ DomainName: 'origin.example.com', KeyAlgorithm: 'RSA_2048' }] },
    ],
    [
      'ListCertificates',
      () => client.send(new ListCertificatesCommand({ Includes: { keyTypes: ['EC_prime256v1'] } })),
      { CertificateSummaryList: [] },
    ],
    [
      'DescribeCertificate',
      () => client.send(new DescribeCertificateCommand({ CertificateArn })),
      { Certificate: { Status: 'ISSUED', NotAfter: new Date('2027-10-13T23:59:59Z'), SubjectAlternativeNames: ['origin.example.com'] } },
    ],
    [
      'ListTagsForCertificate',
      () => client.send(new ListTagsForCertificateCommand({ CertificateArn })),
      { Tags: [{ Key: 'Application', Value: 'shop' }] },
    ],
  ]);
});
