import { describe, expect, it } from 'vitest';

import { commonTlsVersions, elbTlsVersions, targetTlsPolicy, viewerTlsVersions } from './tls-policies';

const V13 = 'TLSv1.3';
const V12 = 'TLSv1.2';
const V11 = 'TLSv1.1';
const V10 = 'TLSv1';

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
describe('viewerTlsVersions', () => {
  it.each([
    ['TLSv1.3_2025', [V13]],
    ['TLSv1.2_2025', [V13, V12]],
    ['TLSv1.2_2021', [V13, V12]],
    ['TLSv1.2_2019', [V13, V12]],
    ['TLSv1.2_2018', [V13, V12]],
    ['TLSv1.1_2016', [V13, V12, V11]],
    ['TLSv1_2016', [V13, V12, V11, V10]],
    ['TLSv1', [V13, V12, V11, V10]],
    ['SSLv3', [V13, V12, V11, V10, 'SSLv3']],
    ['TLSv1.4_2030', null],
  ])('%s permits %s', (policy, versions) => {
    expect(viewerTlsVersions(policy)).toEqual(versions);
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
describe('elbTlsVersions', () => {
  it.each([
    ['ELBSecurityPolicy-TLS13-1-3-2021-06', [V13]],
    ['ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09', [V13]],
    ['ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', [V13, V12]],
    ['ELBSecurityPolicy-TLS13-1-2-Ext0-RFC9151-FIPS-2023-07', [V13, V12]],
    ['ELBSecurityPolicy-TLS13-1-1-2021-06', [V13, V12, V11]],
    ['ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04', [V13, V12, V11, V10]],
    ['ELBSecurityPolicy-TLS-1-2-Ext-2018-06', [V12]],
    ['ELBSecurityPolicy-FS-1-2-Res-2020-10', [V12]],
    ['ELBSecurityPolicy-FS-1-1-2019-08', [V12, V11]],
    ['ELBSecurityPolicy-TLS-1-1-2017-01', [V12, V11]],
    ['ELBSecurityPolicy-2016-08', [V12, V11, V10]],
    ['ELBSecurityPolicy-2015-05', [V12, V11, V10]],
    ['ELBSecurityPolicy-FS-2018-06', [V12, V11, V10]],
    ['ELBSecurityPolicy-TLS-1-0-2015-04', [V12, V11, V10]],
    ['ELBSecurityPolicy-TLS14-2031-01', null],
  ])('%s permits %s', (policy, versions) => {
    expect(elbTlsVersions(policy)).toEqual(versions);
  });
});

describe('targetTlsPolicy', () => {
  it.each([
    [
      ['ELBSecurityPolicy-TLS13-1-2-RFC9151-FIPS-2023-07', 'ELBSecurityPolicy-2016-08'],
      'ELBSecurityPolicy-TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07',
    ],
    [['ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09'], 'ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09'],
    [['ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09'], 'ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04'],
    [['ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'], 'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09'],
    [['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-TLS13-1-2-2021-06'], 'ELBSecurityPolicy-TLS13-1-0-2021-06'],
    [['ELBSecurityPolicy-2016-08'], 'ELBSecurityPolicy-2016-08'],
    [[], 'ELBSecurityPolicy-2016-08'],
  ])('%s give %s', (listeners, policy) => {
    expect(targetTlsPolicy(listeners)).toBe(policy);
  });
});

describe('commonTlsVersions', () => {
  it.each([
    [[V12, V13], [V13], [V13]],
    [
      [V10, V12],
      [V12, V10, V13],
      [V12, V10],
    ],
    [['SSLv3'], [V13, V12], []],
  ])('%s and %s share %s', (left, right, common) => {
    expect(commonTlsVersions(left, right)).toEqual(common);
  });
});
