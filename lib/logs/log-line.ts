/** One line of a log of AWS that Hoplens reads. Times are as logged (ISO 8601, UTC), durations in seconds; null stands for AWS's `-` and for what the line does not have. */
export type LogLine = AlbAccessLine | AlbConnectionLine | CloudFrontLine;

/** An address and port as the load balancer writes them. IPv6 without brackets; `port` null where none is written. */
export interface LoggedAddress {
  ip: string;
  port: number | null;
}

/** The request line. Parts are as sent: nothing is decoded. */
export interface LoggedRequestLine {
  /** The whole line. */
  text: string;
  /** Null where the client sent none that could be read (`-`). */
  method: string | null;
  url: string | null;
  /** `HTTP/1.1`, `HTTP/2.0` and others; null for `-`. */
  version: string | null;
}

/** What was spoken to the load balancer. */
export type AlbRequestType = 'http' | 'https' | 'h2' | 'grpcs' | 'ws' | 'wss';

/** A line of the access log of an Application Load Balancer: one request, or one WebSocket connection. Fields have AWS's own names. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html#access-log-entry-syntax */
export interface AlbAccessLine {
  kind: 'alb-access';
  type: AlbRequestType;
  /** When the answer was made. */
  time: string;
  /** `app/NAME/ID`: the end of the load balancer's ARN. */
  elb: string;
  client: LoggedAddress | null;
  target: LoggedAddress | null;
  /** -1: the request was not handed to a target. */
  requestProcessingTime: number | null;
  /** -1: not handed to a target, or the target did not answer in time. */
  targetProcessingTime: number | null;
  /** -1: no answer came from a target. */
  responseProcessingTime: number | null;
  /** 0 for `000`. */
  elbStatusCode: number | null;
  /** Null: no target answered. */
  targetStatusCode: number | null;
  receivedBytes: number | null;
  sentBytes: number | null;
  requestLine: LoggedRequestLine | null;
  userAgent: string | null;
  sslCipher: string | null;
  sslProtocol: string | null;
  targetGroupArn: string | null;
  traceId: string | null;
  /** The SNI name, where it matched a certificate. */
  domainName: string | null;
  /** `session-reused` where the TLS session was resumed. */
  chosenCertArn: string | null;
  /** 1–50000; 0 is the default rule, -1 an error while rules were evaluated. */
  matchedRulePriority: number | null;
  requestCreationTime: string | null;
  /** In order: `waf`, `waf-failed`, `authenticate`, `redirect`, `fixed-response`, `forward`, `rewrite` and what AWS adds. */
  actionsExecuted: readonly string[];
  redirectUrl: string | null;
  errorReason: string | null;
  targetPortList: string | null;
  targetStatusCodeList: string | null;
  /** `Acceptable` | `Ambiguous` | `Severe`; null for a request that complies with RFC 7230. */
  classification: string | null;
  classificationReason: string | null;
  connTraceId: string | null;
  transformedHost: string | null;
  transformedUri: string | null;
  requestTransformStatus: string | null;
  /** The load balancer's node. */
  ipAddress: string | null;
}

/** A line of the connection log of an Application Load Balancer: one attempt to connect. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-connection-logs.html#connection-log-entry-syntax */
export interface AlbConnectionLine {
  kind: 'alb-connection';
  timestamp: string;
  clientIp: string;
  clientPort: number | null;
  listenerPort: number | null;
  tlsProtocol: string | null;
  tlsCipher: string | null;
  tlsHandshakeLatency: number | null;
  leafClientCertSubject: string | null;
  leafClientCertValidity: string | null;
  leafClientCertSerialNumber: string | null;
  /** `Success` or `Failed:CODE`. */
  tlsVerifyStatus: string | null;
  connTraceId: string | null;
  tlsKeyexchange: string | null;
  /** `app/NAME/ID`; null in lines from before AWS added the field. */
  elb: string | null;
  ipAddress: string | null;
}

/** A line of CloudFront's standard log, legacy or v2: one request of a viewer. URL-encoding of values is undone but for path, query and cookies' absence: cookies are not kept. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html#BasicDistributionFileFormat */
export interface CloudFrontLine {
  kind: 'cloudfront';
  /** When the answer was finished: date and time of the line as `2026-11-06T10:00:00Z`. */
  time: string | null;
  xEdgeLocation: string | null;
  scBytes: number | null;
  cIp: string | null;
  csMethod: string | null;
  /** The distribution's own domain name. */
  csHost: string | null;
  /** As sent, without query. */
  csUriStem: string | null;
  /** 0 for `000`: the viewer left before the answer. */
  scStatus: number | null;
  csReferer: string | null;
  csUserAgent: string | null;
  csUriQuery: string | null;
  xEdgeResultType: string | null;
  xEdgeRequestId: string | null;
  /** The Host that the viewer sent. */
  xHostHeader: string | null;
  /** `http` | `https` | `grpcs` | `ws` | `wss` */
  csProtocol: string | null;
  csBytes: number | null;
  timeTaken: number | null;
  xForwardedFor: string | null;
  sslProtocol: string | null;
  sslCipher: string | null;
  xEdgeResponseResultType: string | null;
  /** `HTTP/0.9` … `HTTP/3.0`: what the viewer spoke. */
  csProtocolVersion: string | null;
  fleStatus: string | null;
  fleEncryptedFields: number | null;
  cPort: number | null;
  timeToFirstByte: number | null;
  xEdgeDetailedResultType: string | null;
  scContentType: string | null;
  scContentLen: number | null;
  scRangeStart: number | null;
  scRangeEnd: number | null;
  /** The next are in v2 logs that ask for them. */
  distributionTenantId: string | null;
  connectionId: string | null;
  /** Two letters, upper case. */
  cCountry: string | null;
  distributionId: string | null;
}
