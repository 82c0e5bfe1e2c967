import { parseLogLine } from '@/lib/logs/parse-log-line';
import type { LogLine } from '@/lib/logs/log-line';

import { certificateArn, loadBalancerArn, targetGroupArn } from './sample-parts';

/** Fields of an access log by AWS's names, where they are not those of a page that CloudFront asked for and a target answered. */
export interface AccessFields {
  type?: string;
  time?: string;
  elb?: string;
  client?: string;
  target?: string;
  /** Request, target and response processing time. */
  times?: string;
  /** `elb_status_code target_status_code` */
  status?: string;
  request?: string;
  userAgent?: string;
  tls?: string;
  targetGroup?: string;
  certificate?: string;
  priority?: string;
  actions?: string;
  redirect?: string;
  reason?: string;
  classification?: string;
  transform?: string;
}

const WEB = loadBalancerArn().split(':loadbalancer/')[1] ?? '';

/** The text of an access log's line of the small account's load balancer. */
export function accessText(fields: AccessFields = {}): string {
  const { type = 'https', time = '2026-11-06T03:00:01.000000Z', elb = WEB, client = '130.176.1.1:4321', target = '10.0.0.10:80' } = fields;
  const { times = '0.001 0.002 0.000', status = '200 200', request = 'GET https://origin.example.com:443/cart?x=1 HTTP/1.1' } = fields;
  const {
    userAgent = 'Amazon CloudFront',
    tls = 'TLSv1.3',
    targetGroup = targetGroupArn(),
    certificate = certificateArn('origin'),
  } = fields;
  const { priority = '0', actions = 'forward', redirect = '-', reason = '-', classification = '"-" "-"', transform = '-' } = fields;
  const head = `${type} ${time} ${elb} ${client} ${target} ${times} ${status} 250 117 "${request}" "${userAgent}" CIPHER ${tls}`;
  const rule = `${priority} 2026-11-06T03:00:00.000000Z "${actions}" "${redirect}" "${reason}" "-" "-" ${classification}`;
  return `${head} ${targetGroup} "Root=1" "origin.example.com" "${certificate}" ${rule} TID_1 "-" "-" "${transform}" 10.0.0.5`;
}

/** The same, read. */
export function accessLine(fields: AccessFields = {}): LogLine {
  return parseLogLine(accessText(fields));
}

/** A line of a connection log; `end` is what stands from `tls_verify_status` on. */
export function connectionLine(tls: string, end: string, port = 443): LogLine {
  return parseLogLine(`2026-11-06T03:00:00.000000Z 203.0.113.1 36280 ${port} ${tls} - "-" - - ${end}`);
}

/** A line of CloudFront for the small account's distribution, by AWS's field names. */
export function edgeLine(fields: Readonly<Record<string, string>> = {}): LogLine {
  const all = {
    ...{ date: '2026-11-06', time: '03:00:01', 'x-edge-location': 'NRT57-P1', 'c-ip': '203.0.113.9', 'cs-method': 'GET' },
    ...{ 'cs(Host)': 'd111111abcdef8.cloudfront.net', 'cs-uri-stem': '/cart', 'sc-status': '200', 'cs-uri-query': 'x=1' },
    ...{ 'x-edge-result-type': 'Miss', 'x-host-header': 'www.example.com', 'cs-protocol': 'https', 'ssl-protocol': 'TLSv1.3' },
    ...{ 'x-edge-response-result-type': 'Miss', 'cs-protocol-version': 'HTTP/2.0', 'x-edge-detailed-result-type': 'Miss' },
    ...fields,
  };
  return parseLogLine(JSON.stringify(all));
}
