import { describe, expect, it } from 'vitest';

import { curlRequest } from '@/lib/testing/curl-request';

import { parseCurl } from './parse-curl';

const WWW = 'https://www.example.com/';

describe('the URL', () => {
  it.each([
    ['curl https://www.example.com', `GET ${WWW}`],
    ['curl https://www.example.com/cart?id=1', `GET ${WWW}cart?id=1`],
    ['curl www.example.com', 'GET http://www.example.com/'],
    ['curl localhost:8080/health', 'GET http://localhost:8080/health'],
    ['curl 127.0.0.1:3000/bar', 'GET http://127.0.0.1:3000/bar'],
    ["curl 'http://[::1]:8080/x'", 'GET http://[::1]:8080/x'],
    ['curl HTTPS://WWW.EXAMPLE.COM/A', `GET ${WWW}A`],
    ['curl --url https://www.example.com/', `GET ${WWW}`],
    ['curl --url=https://www.example.com/', `GET ${WWW}`],
    ['curl -s https://www.example.com/first https://www.example.com/second', `GET ${WWW}first`],
    ['curl https://www.example.com/first --next -X POST https://www.example.com/second', `GET ${WWW}first`],
    ['curl https://www.example.com/first -: -d x https://www.example.com/second', `GET ${WWW}first`],
    ['curl --proto-default https www.example.com', `GET ${WWW}`],
    ['curl https://www.example.com/page#section', `GET ${WWW}page`],
    ['curl https://www.example.com/?a=1&b=2', `GET ${WWW}?a=1&b=2`],
    ['curl "https://www.example.com/?a=1&b=2" | jq .', `GET ${WWW}?a=1&b=2`],
    ["curl 'https://www.example.com/a b'", `GET ${WWW}a%20b`],
    ['curl https://www.example.com/\\?a=1\\&b=2', `GET ${WWW}?a=1&b=2`],
    ['curl https://www.example.com/{abc,def}/status', `GET ${WWW}abc/status`],
    ['curl https://www.example.com/items/[1000-2000]', `GET ${WWW}items/1000`],
    ['curl https://www.example.com/items/[001-100:5]', `GET ${WWW}items/001`],
    ["curl -g 'https://www.example.com/items?tag[1-2]=x'", `GET ${WWW}items?tag[1-2]=x`],
    ['curl -- https://www.example.com/', `GET ${WWW}`],
    ['curl https://user:secret@www.example.com/', `GET ${WWW} | Authorization: Basic ***`],
    ['curl wss://www.example.com/socket', 'GET wss://www.example.com/socket'],
    ['curl ws://www.example.com/socket', 'GET ws://www.example.com/socket'],
    ['curl --request-target /other?x=1 https://www.example.com/', `GET ${WWW}other?x=1`],
    ["curl --request-target '*' -X OPTIONS https://www.example.com/", `OPTIONS ${WWW}`],
    ['curl -T report.txt https://www.example.com/in/', `PUT ${WWW}in/report.txt`],
    ['curl -T ./out/report.txt https://www.example.com/in/', `PUT ${WWW}in/report.txt`],
    ['curl -T - https://www.example.com/in/', `PUT ${WWW}in/`],
    ['curl --resolve www.example.com:443:203.0.113.7 https://www.example.com/', `GET ${WWW}`],
    ['curl --connect-to ::lb.example.com:443 https://www.example.com/', `GET ${WWW}`],
    ['curl -x http://proxy.example.com:3128 https://www.example.com/', `GET ${WWW}`],
  ])('%s', (command, expected) => {
    expect(curlRequest(command)).toBe(expected);
  });
});

describe('what is added to the query', () => {
  it.each([
    ['curl -G -d q=cat -d n=5 https://www.example.com/search', `GET ${WWW}search?q=cat&n=5`],
    ['curl --get --data-urlencode "q=a b&c" https://www.example.com/search?page=1', `GET ${WWW}search?page=1&q=a+b%26c`],
    ["curl -G --data-urlencode 'q=日本' https://www.example.com/", `GET ${WWW}?q=%E6%97%A5%E6%9C%AC`],
    ["curl -G --data-urlencode '=a/b' https://www.example.com/", `GET ${WWW}?a%2Fb`],
    ["curl -G --data-urlencode 'a~b' https://www.example.com/", `GET ${WWW}?a~b`],
    ['curl -G --data-urlencode q@file.txt https://www.example.com/', `GET ${WWW}`],
    ['curl -G -d @file.txt https://www.example.com/', `GET ${WWW}`],
    ['curl -G --data-raw @handle https://www.example.com/', `GET ${WWW}?@handle`],
    ['curl -G -I -d a=1 https://www.example.com/', `HEAD ${WWW}?a=1`],
    ['curl -G -X DELETE -d id=7 https://www.example.com/', `DELETE ${WWW}?id=7`],
    ['curl --url-query name=val https://www.example.com/', `GET ${WWW}?name=val`],
    ['curl --url-query =encodethis! https://www.example.com/foo', `GET ${WWW}foo?encodethis%21`],
    ['curl --url-query "+name=%20foo" https://www.example.com/', `GET ${WWW}?name=%20foo`],
    ['curl --url-query a=1 --url-query b=2 https://www.example.com/?z=0', `GET ${WWW}?z=0&a=1&b=2`],
    ['curl --url-query @file https://www.example.com/', `GET ${WWW}`],
    ['curl -G --url-query a=1 https://www.example.com/', `GET ${WWW}?a=1`],
  ])('%s', (command, expected) => {
    expect(curlRequest(command)).toBe(expected);
  });
});

const FORM = 'Content-Type: application/x-www-form-urlencoded';
const JSON_TYPE = 'Content-Type: application/json';

describe('the method, and the type of what is sent', () => {
  it.each([
    ['curl -X DELETE https://www.example.com/', `DELETE ${WWW}`],
    ['curl -XPUT https://www.example.com/', `PUT ${WWW}`],
    ['curl --request PATCH https://www.example.com/', `PATCH ${WWW}`],
    ['curl --request=PATCH https://www.example.com/', `PATCH ${WWW}`],
    ['curl -X GET -X POST https://www.example.com/', `POST ${WWW}`],
    ['curl -I https://www.example.com/', `HEAD ${WWW}`],
    ['curl --head https://www.example.com/', `HEAD ${WWW}`],
    ['curl -I -X GET https://www.example.com/', `GET ${WWW}`],
    ['curl -d name=Ted https://www.example.com/', `POST ${WWW} | ${FORM}`],
    ['curl -dname=Ted https://www.example.com/', `POST ${WWW} | ${FORM}`],
    ['curl -X PUT -d name=Ted https://www.example.com/', `PUT ${WWW} | ${FORM}`],
    ['curl --data-raw @x https://www.example.com/', `POST ${WWW} | ${FORM}`],
    ['curl --data-binary @photo.jpg https://www.example.com/', `POST ${WWW} | ${FORM}`],
    ['curl --data-ascii x https://www.example.com/', `POST ${WWW} | ${FORM}`],
    ['curl --data-urlencode "a=b c" https://www.example.com/', `POST ${WWW} | ${FORM}`],
    ["curl -d '' https://www.example.com/", `POST ${WWW} | ${FORM}`],
    [`curl -d '{"a":"b"}' -H 'Content-Type: application/json' https://www.example.com/`, `POST ${WWW} | ${JSON_TYPE}`],
    [`curl --json '{ "drink": "coffee" }' https://www.example.com/`, `POST ${WWW} | Accept: application/json | ${JSON_TYPE}`],
    [`curl --json @prepared -X PATCH https://www.example.com/`, `PATCH ${WWW} | Accept: application/json | ${JSON_TYPE}`],
    [
      `curl --json '{}' -H 'Content-Type: application/ld+json' https://www.example.com/`,
      `POST ${WWW} | Accept: application/json | Content-Type: application/ld+json`,
    ],
    [
      'curl -F file=@photo.jpg https://www.example.com/',
      `POST ${WWW} | Content-Type: multipart/form-data; boundary=------------------------`,
    ],
    [
      'curl --form-string a=b https://www.example.com/',
      `POST ${WWW} | Content-Type: multipart/form-data; boundary=------------------------`,
    ],
    ['curl --upload-file x.txt https://www.example.com/x.txt', `PUT ${WWW}x.txt`],
    ["curl -d x -H 'Content-Type:' https://www.example.com/", `POST ${WWW}`],
    ['curl -X PROPFIND https://www.example.com/', `PROPFIND ${WWW}`],
  ])('%s', (command, expected) => {
    expect(curlRequest(command)).toBe(expected);
  });
});

describe('headers', () => {
  it.each([
    ["curl -H 'X-First-Name: Joe' https://www.example.com/", `GET ${WWW} | X-First-Name: Joe`],
    ["curl -H'X-A: 1' -H 'X-B:2' https://www.example.com/", `GET ${WWW} | X-A: 1 | X-B: 2`],
    ["curl --header='X-A: 1' https://www.example.com/", `GET ${WWW} | X-A: 1`],
    ["curl -H 'X-Empty;' https://www.example.com/", `GET ${WWW} | X-Empty: `],
    ["curl -H 'X-None:' https://www.example.com/", `GET ${WWW}`],
    ["curl -H 'X-Time: 12:30:00' https://www.example.com/", `GET ${WWW} | X-Time: 12:30:00`],
    ['curl -H @headers.txt https://www.example.com/', `GET ${WWW}`],
    ['curl -A "Mozilla/5.0" https://www.example.com/', `GET ${WWW} | User-Agent: Mozilla/5.0`],
    ["curl -A '' https://www.example.com/", `GET ${WWW}`],
    ["curl -A one -H 'user-agent: two' https://www.example.com/", `GET ${WWW} | user-agent: two`],
    ['curl -e https://start.example.com/ https://www.example.com/', `GET ${WWW} | Referer: https://start.example.com/`],
    ["curl -e 'https://start.example.com/;auto' -L https://www.example.com/", `GET ${WWW} | Referer: https://start.example.com/`],
    ['curl -b "theme=dark" https://www.example.com/', `GET ${WWW} | Cookie: theme=***`],
    ['curl -b a=1 -b b=2 https://www.example.com/', `GET ${WWW} | Cookie: a=***;b=***`],
    ['curl -b cookies.txt https://www.example.com/', `GET ${WWW}`],
    ["curl -b a=1 -H 'Cookie: c=3' https://www.example.com/", `GET ${WWW} | Cookie: c=***`],
    ['curl -r 0-499 https://www.example.com/', `GET ${WWW} | Range: bytes=0-499`],
    ["curl -H 'Host: www.example.org' https://www.example.com/", `GET ${WWW} | Host: www.example.org`],
    ["curl -H 'X-Forwarded-For: 203.0.113.9' https://www.example.com/", `GET ${WWW} | X-Forwarded-For: 203.0.113.9`],
    ["curl --proxy-header 'X-P: 1' https://www.example.com/", `GET ${WWW}`],
    ["curl --compressed -H 'Accept-Language: ja' https://www.example.com/", `GET ${WWW} | Accept-Language: ja`],
  ])('%s', (command, expected) => {
    expect(curlRequest(command)).toBe(expected);
  });

  it('sends Accept as curl does, unless it is replaced or taken out', () => {
    const accepts = (options: string) => parseCurl(`curl ${options} https://www.example.com/`).headers;
    expect(accepts('')).toEqual([{ name: 'Accept', value: '*/*' }]);
    expect(accepts("-H 'accept: text/html'")).toEqual([{ name: 'accept', value: 'text/html' }]);
    expect(accepts("-H 'Accept:'")).toEqual([]);
  });
});

describe('secrets', () => {
  it.each([
    ['curl -u elastic:changeme https://www.example.com/', 'Authorization: Basic ***'],
    ['curl --user elastic https://www.example.com/', 'Authorization: Basic ***'],
    ['curl -uelastic:changeme https://www.example.com/', 'Authorization: Basic ***'],
    ['curl --oauth2-bearer changeme https://www.example.com/', 'Authorization: Bearer ***'],
    ['curl --aws-sigv4 aws:amz:eu-west-1:s3 -u AKIA:changeme https://www.example.com/', 'Authorization: AWS4-HMAC-SHA256 ***'],
    ["curl -H 'Authorization: Bearer changeme' https://www.example.com/", 'Authorization: Bearer ***'],
    ["curl -H 'authorization: changeme' https://www.example.com/", 'authorization: ***'],
    ["curl -u a:b -H 'Authorization: ApiKey changeme' https://www.example.com/", 'Authorization: ApiKey ***'],
    ['curl -H "Authorization: Bearer $(gcloud auth print-token changeme)" https://www.example.com/', 'Authorization: Bearer ***'],
    ["curl -H 'x-api-key: changeme' https://www.example.com/", 'x-api-key: ***'],
    ["curl -H 'X-Amz-Security-Token: changeme' https://www.example.com/", 'X-Amz-Security-Token: ***'],
    [
      "curl -H 'Cookie: sid=changeme; CloudFront-Signature=changeme==' https://www.example.com/",
      'Cookie: sid=***; CloudFront-Signature=***',
    ],
    ['curl https://me:changeme@www.example.com/', 'Authorization: Basic ***'],
    ['curl --digest -u me:changeme https://www.example.com/', null],
  ])('%s', (command, expected) => {
    expect(curlRequest(command)).toBe([`GET ${WWW}`, ...(expected === null ? [] : [expected])].join(' | '));
    expect(JSON.stringify(parseCurl(command))).not.toContain('changeme');
  });

  it('are not in what is said of a malformed header', () => {
    expect(() => parseCurl("curl -H 'Bearer changeme' https://www.example.com/")).toThrow(
      expect.objectContaining({ params: { fault: 'header-malformed', value: 'Bearer …' } }),
    );
  });
});
