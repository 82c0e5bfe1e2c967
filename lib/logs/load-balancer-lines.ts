import type { AlbAccessLine, AlbConnectionLine, AlbRequestType } from './log-line';
import { addressValue, numberValue, requestLineValue, textValue } from './read-value';
import { splitQuotedFields } from './split-fields';

/** Why a line cannot be read: a fault of the input, and what its sentence names. */
export type LineFault =
  { fault: 'log-line-cut'; fields: number; least: number } | { fault: 'log-field-malformed'; field: string; value: string };

/** Through `target_status_code`: what tells who answered. The oldest lines have more. */
const LEAST_ACCESS_FIELDS = 10;

/** A line of an access log. AWS appends fields over time: a line may have fewer than there are now, or more. */
export function readAccessLine(line: string): AlbAccessLine | LineFault {
  const f = splitQuotedFields(line);
  const [type = '', time = '', elb = '', , , , , , status = ''] = f;
  if (f.length < LEAST_ACCESS_FIELDS) return { fault: 'log-line-cut', fields: f.length, least: LEAST_ACCESS_FIELDS };
  if (!isRequestType(type)) return { fault: 'log-field-malformed', field: 'type', value: type };
  const elbStatusCode = numberValue(status);
  if (elbStatusCode === null && status !== '-') return { fault: 'log-field-malformed', field: 'elb_status_code', value: status };
  return {
    kind: 'alb-access',
    type,
    time,
    elb,
    client: addressValue(f[3]),
    target: addressValue(f[4]),
    requestProcessingTime: numberValue(f[5]),
    targetProcessingTime: numberValue(f[6]),
    responseProcessingTime: numberValue(f[7]),
    elbStatusCode,
    targetStatusCode: numberValue(f[9]),
    receivedBytes: numberValue(f[10]),
    sentBytes: numberValue(f[11]),
    requestLine: requestLineValue(f[12]),
    userAgent: textValue(f[13]),
    sslCipher: textValue(f[14]),
    sslProtocol: textValue(f[15]),
    targetGroupArn: textValue(f[16]),
    traceId: textValue(f[17]),
    domainName: textValue(f[18]),
    chosenCertArn: textValue(f[19]),
    matchedRulePriority: numberValue(f[20]),
    requestCreationTime: textValue(f[21]),
    actionsExecuted: textValue(f[22])?.split(',') ?? [],
    redirectUrl: textValue(f[23]),
    errorReason: textValue(f[24]),
    targetPortList: textValue(f[25]),
    targetStatusCodeList: textValue(f[26]),
    classification: textValue(f[27]),
    classificationReason: textValue(f[28]),
    connTraceId: textValue(f[29]),
    transformedHost: textValue(f[30]),
    transformedUri: textValue(f[31]),
    requestTransformStatus: textValue(f[32]),
    ipAddress: textValue(f[33]),
  };
}

const REQUEST_TYPES: readonly AlbRequestType[] = ['http', 'https', 'h2', 'grpcs', 'ws', 'wss'];

function isRequestType(type: string): type is AlbRequestType {
  return REQUEST_TYPES.some((known) => known === type);
}

/** Through `tls_verify_status`: whether the connection came about. */
const LEAST_CONNECTION_FIELDS = 11;

/** A line of a connection log. */
export function readConnectionLine(line: string): AlbConnectionLine | LineFault {
  const f = splitQuotedFields(line);
  const [timestamp = '', clientIp = ''] = f;
  if (f.length < LEAST_CONNECTION_FIELDS) return { fault: 'log-line-cut', fields: f.length, least: LEAST_CONNECTION_FIELDS };
  return {
    kind: 'alb-connection',
    timestamp,
    clientIp,
    clientPort: numberValue(f[2]),
    listenerPort: numberValue(f[3]),
    tlsProtocol: textValue(f[4]),
    tlsCipher: textValue(f[5]),
    tlsHandshakeLatency: numberValue(f[6]),
    leafClientCertSubject: textValue(f[7]),
    leafClientCertValidity: textValue(f[8]),
    leafClientCertSerialNumber: textValue(f[9]),
    tlsVerifyStatus: textValue(f[10]),
    connTraceId: textValue(f[11]),
    tlsKeyexchange: textValue(f[12]),
    elb: textValue(f[13]),
    ipAddress: textValue(f[14]),
  };
}
