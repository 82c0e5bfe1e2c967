import { describe, expect, it } from 'vitest';

import { httpsRedirectStatus, offeredHttpVersions } from './cloudfront-defaults';
import { FACT_IDS } from './fact-ids';
import { FACTS } from './facts';

describe('facts', () => {
  it.each(FACT_IDS)('%s has a day, a title and a page of AWS', (id) => {
    const { asOf, title, url } = FACTS[id];
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(title).not.toBe('');
    expect(url).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+(#[\w.-]+)?$/);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html#DownloadDistValuesSupportedHTTPVersions
describe('offeredHttpVersions', () => {
  it.each([
    ['http1.1', ['HTTP/1.1']],
    ['http2', ['HTTP/2', 'HTTP/1.1']],
    ['http3', ['HTTP/3', 'HTTP/1.1']],
    ['http2and3', ['HTTP/3', 'HTTP/2', 'HTTP/1.1']],
    ['HTTP2AND3', ['HTTP/3', 'HTTP/2', 'HTTP/1.1']],
    ['http4', null],
  ])('%s offers %s', (literal, versions) => {
    expect(offeredHttpVersions(literal)).toEqual(versions);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
describe('httpsRedirectStatus', () => {
  it.each([
    ['GET and HEAD get', true, 301],
    ['other methods get', false, 307],
  ])('%s %s %i', (_, safe, status) => {
    expect(httpsRedirectStatus(safe)).toBe(status);
  });
});
