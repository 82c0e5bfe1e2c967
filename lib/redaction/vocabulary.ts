import { IAM_POLICY } from '@/lib/facts/iam-policy';

// Words of AWS. What is not among them in a field that holds one of them is not shared.

function oneOf(...words: readonly string[]): RegExp {
  return new RegExp(
    `^(${words
      .flatMap((word) => word.split(' '))
      .map((word) => word.replace(/[.*]/g, '\\$&'))
      .join('|')})$`,
  );
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const PARTITION = /^aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?$/;
/** https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const REGION =
  /^(global|(af|ap|ca|cn|eu|il|me|mx|sa|us)(-gov|-isob?|-isof)?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-\d|eusc-de-east-1)$/;
/** Services and Regions in names that AWS gives. */
export const LABEL_OF_AWS = new RegExp(
  `^(elb|s3|s3-website|s3-accelerate|dualstack|execute-api|lambda-url|ecs|dkr|ecr|vpce|compute|compute-1|mediastore|mediapackage|mediapackagev2|mediatailor|(s3-|s3-website-)?${REGION.source.slice(1, -1)})$`,
);
export const ZONE = new RegExp(`${REGION.source.slice(0, -1)}([a-z]|-[a-z]{3}-\\d[a-z])$|^all$`);
/** The first part of ARNs and of IAM actions. */
export const AWS_SERVICE = oneOf(
  'acm acm-pca cloudfront cloudwatch cognito-idp ec2 ecr ecs elasticloadbalancing firehose globalaccelerator guardduty iam inspector2 kinesis',
  'kms lambda logs network-firewall route53 s3 secretsmanager servicediscovery shield sns sqs ssm states sts waf waf-regional wafv2 xray',
);
/** Words of AWS in the last part of ARNs; and short numbers, such as revisions. */
export const ARN_WORD =
  /^(\d{1,6}|\*|loadbalancer|app|net|gwy|targetgroup|listener|listener-rule|truststore|trust-store|cluster|service|family|task|task-set|task-definition|container-instance|service-revision|service-deployment|capacity-provider|gateway|distribution|distribution-tenant|connection-group|connection-function|streaming-distribution|function|vpcorigin|realtime-log-config|field-level-encryption-profile|anycast-ip-list|certificate|server-certificate|global|regional|webacl|rulegroup|ipset|managed|instance|vpc|subnet|security-group|network-interface|log-group|log-stream|delivery|delivery-source|delivery-destination|deliverystream|stream|userpool|namespace|key|role|user|root|assumed-role|hostedzone|eip-allocation|accelerator|detector|attachment|protection|ecs-svc|)$/;
/** Ids that begin with what they are an id of. */
export const PREFIXED_ID =
  /^((?:vpc|subnet|sgr?|eni|eni-attach|i|mi|pl|igw|eigw|rtb|rtbassoc|acl|aclassoc|nat|tgw|tgw-attach|vgw|pcx|vpce|vpce-svc|fl|lgw|cagw|ami|vol|eipalloc|vpcbpa-exclude|vpcec|ns|srv|svc)-|(?:vo|dt|cg|aip|ki|cf|key|dist|ts|oac|fn|fle|cfn|trust|conn|ccf)_)[0-9A-Za-z-]+$/;
/** Names that AWS gives, and that say something: the same in every account. */
export const RESERVED_NAME = oneOf(
  'default aws AWS amazon Amazon local - FARGATE FARGATE_SPOT CloudFront-VPCOrigins-Service-SG CloudFrontOriginAccessIdentity',
);
export const MANAGED_POLICY = /^(Managed-[A-Z][A-Za-z0-9-]{2,60}|UseOriginCacheControlHeaders(-QueryStrings)?)$/;
export const AWS_PREFIX_LIST = /^com\.amazonaws\.[a-z0-9-]+(\.[a-z0-9-]+){0,3}$/;
const IN_ENDPOINT =
  'ecr\\.(api|dkr)|ecs|ecs-agent|ecs-telemetry|s3|s3express|dynamodb|logs|monitoring|secretsmanager|ssm|ssmmessages|ec2|ec2messages|kms|sts|xray|events|sns|sqs|elasticloadbalancing|guardduty-data|execute-api|servicediscovery|appmesh-envoy-management|aps-workspaces|kinesis-streams|kinesis-firehose|lambda|rds|states|autoscaling|elasticfilesystem';
export const VPC_SERVICE = new RegExp(`^(cn\\.)?com\\.amazonaws\\.${REGION.source.slice(1, -1)}\\.(${IN_ENDPOINT})$`);

export const STATE = oneOf(
  'Deployed InProgress Deploying Creating Updating Deleting Failed Active Inactive Disabled Enabled DEVELOPMENT LIVE UNPUBLISHED UNASSOCIATED',
  'active provisioning active_impaired failed pending available ACTIVE DRAINING INACTIVE PROVISIONING DEPROVISIONING FAILED PRIMARY CREATING',
  'DELETING UPDATING REGISTERING DEREGISTERING REGISTRATION_FAILED PENDING ACTIVATING RUNNING DEACTIVATING STOPPING STOPPED DELETED',
  'initial healthy unhealthy unhealthy.draining unused draining unavailable enforce-in-progress enforce-failed monitor-in-progress monitor-failed',
  'creating deleting deleted delete-failed disabled enabled Available Pending PendingAcceptance Rejected Expired Partial',
  'ISSUED PENDING_VALIDATION EXPIRED REVOKED INACTIVE VALIDATION_TIMED_OUT FAILED removed',
);
export const HEALTH_REASON = oneOf(
  'Elb.InitialHealthChecking Elb.InternalError Elb.RegistrationInProgress Target.DeregistrationInProgress Target.FailedHealthChecks',
  'Target.HealthCheckDisabled Target.InvalidState Target.IpUnusable Target.NotInUse Target.NotRegistered Target.ResponseCodeMismatch Target.Timeout',
);
/** What listeners, origins, rules and load balancers speak, and by which policy. */
export const PROTOCOL =
  /^(https?|HTTPS?|HTTP1|HTTP2|GRPC|TCP|TLS|UDP|TCP_UDP|QUIC|TCP_QUIC|SSL|GENEVE|tcp|udp|icmp|icmpv6|grpc|http2|-1|\d{1,3}|#\{protocol\})$/;
export const PORT = /^(\d{1,5}|\d{1,5}-\d{1,5}|traffic-port|#\{port\})$/;
export const TLS_VERSION = oneOf(
  'SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 TLSv1_2016 TLSv1.1_2016 TLSv1.2_2018 TLSv1.2_2019 TLSv1.2_2021 TLSv1.2_2025 TLSv1.3_2025',
);
export const TLS_POLICY = /^ELBSecurityPolicy-((FS|TLS|TLS13)-)?(\d-\d-)?((Ext[12]|Res|RFC9151|INTEROP4|FIPS|PQ)-)*\d{4}-\d{2}$/;
export const CIPHER = /^(TLS_)?(ECDHE-|DHE-)?((RSA|ECDSA)-)?(AES|AES128|AES256|DES-CBC3|CHACHA20|RC4)[A-Z0-9_-]{0,40}$/;
export const HTTP_VERSION = /^(http1\.1|http2|http3|http2and3)$/i;
export const POLICY = oneOf(
  'http-only https-only match-viewer allow-all redirect-to-https none whitelist blacklist all allExcept allViewer allViewerAndWhitelistCloudFront',
  'always never no-override s3 mediastore mediapackagev2 lambda SingleWeight SingleHeader override disable default media-quality-score direct',
  'tenant-only sni-only vip static-ip required optional passthrough verify off on monitor enforce',
);
export const EVENT = oneOf('viewer-request viewer-response origin-request origin-response');
export const STATUS_CODE = /^\d{3}$/;
export const METHOD = oneOf('GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT PROPFIND PURGE');
export const PRICE_CLASS = oneOf('PriceClass_100 PriceClass_200 PriceClass_All None');
export const COUNTRY = /^[A-Z]{2}$/;
export const KIND = oneOf(
  'application network gateway internet-facing internal ipv4 ipv6 dualstack dualstack-without-public-ipv4 instance ip lambda alb',
  'deny allow authenticate CLOUDFRONT REGIONAL PUBLIC PRIVATE A AAAA CNAME HTTPS SVCB ALIAS',
  'interface Interface Gateway GatewayLoadBalancer Resource ServiceNetwork Tunnel nat_gateway load_balancer network_load_balancer',
  'gateway_load_balancer gateway_load_balancer_endpoint vpc_endpoint transit_gateway lambda efa trunk branch api_gateway_managed aws_codestar_connections_managed',
  'global_accelerator_managed iot_rules_managed quicksight cloudfront_managed IPv4 IPv6 ACCEPT REJECT ALL off block-bidirectional block-ingress S3 CWL FH XRAY',
  'fargate auto-scaling-group managed-instances AMAZON_ISSUED IMPORTED PRIVATE EC2 FARGATE EXTERNAL MANAGED_INSTANCES ECS CODE_DEPLOY ROLLING',
  'BLUE_GREEN LINEAR CANARY CUSTOMER ENABLED DISABLED disabled enabled enhanced DEFAULT NONE OVERRIDE awsvpc bridge host none task APPMESH',
  'blocking non-blocking PENDING_AUTO_RENEWAL PENDING_VALIDATION SUCCESS FAILED removed active',
);
export const RUNTIME = /^cloudfront-js-\d\.\d$/;
export const PLATFORM =
  /^(LATEST|\d{1,2}\.\d{1,2}\.\d{1,2}|(LINUX|Linux|linux|WINDOWS|Windows|windows)((_SERVER)?_20(16|19|22|25)_(CORE|FULL)|_SERVER_(2004|20H2)_CORE)?)$/;
export const LOG_DRIVER = oneOf('json-file syslog journald gelf fluentd awslogs splunk awsfirelens logentries');
export const CONTENT_TYPE = oneOf('text/plain text/css text/html application/javascript application/json');
export const MATCHER = /^\d{1,3}([-,]\d{1,3})*$/;
export const KEY_ALGORITHM = /^(RSA[-_]\d{4}|EC[-_](prime256v1|secp384r1|secp521r1))$/;
export const LOG_TYPE = oneOf(
  'ACCESS_LOGS CONNECTION_LOGS ALB_ACCESS_LOGS ALB_CONNECTION_LOGS NLB_ACCESS_LOGS ALB_HEALTH_CHECK_LOGS HEALTH_CHECK_LOGS WAF_LOGS APPLICATION_LOGS EVENT_LOGS TRACES',
);
export const WAF_ACTION = oneOf('allow block count captcha challenge override-none override-count');
export const WAF_STATEMENT =
  /^(AndStatement|AsnMatchStatement|ByteMatchStatement|GeoMatchStatement|IPSetReferenceStatement|LabelMatchStatement|ManagedRuleGroupStatement|NotStatement|OrStatement|RateBasedStatement|RegexMatchStatement|RegexPatternSetReferenceStatement|RuleGroupReferenceStatement|SizeConstraintStatement|SqliMatchStatement|XssMatchStatement)$/;
export const MANAGED_RULES = /^AWS\/AWSManagedRules[A-Za-z]{3,40}(RuleSet|ProtectionRuleSet|List)$/;
/** Rules inside AWS's own groups. https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html */
export const MANAGED_RULE =
  /^(NoUserAgent|UserAgent_BadBots|SizeRestrictions|EC2MetaDataSSRF|GenericLFI|RestrictedExtensions|GenericRFI|CrossSiteScripting|Log4JRCE|JavaDeserializationRCE|Host_localhost|PROPFIND|ExploitablePaths|SQLi|SQLiExtendedPatterns|AWSManagedIP|HostingProviderIPList|AnonymousIPList|LFI|UNIXShellCommandsVariables|WordPressExploitablePaths|WordPressExploitableCommands|PHPHighRiskMethodsVariables|AdminProtection)_?[A-Z]*$/;
export const RATE_KEY = oneOf('IP FORWARDED_IP CUSTOM_KEYS CONSTANT');
export const BODY_LIMIT = /^KB_(8|16|32|48|64)$/;
/** Hoplens' own, and https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html with its kin of other services. */
export const ERROR_CODE =
  /^(HTTP \d{3}|MISSING|(AccessDenied|UnauthorizedOperation|Unauthorized|AuthFailure|OptInRequired|ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|Throttling|ThrottledException|RequestLimitExceeded|TooManyRequests|SlowDown|LimitExceeded|ServiceUnavailable|InternalServerError|InternalServer|InternalError|InternalFailure|InternalServiceError|ServerException|ClientException|InvalidInput|InvalidParameter|InvalidParameterValue|InvalidAction|InvalidRequest|ValidationError|Validation|UnsupportedOperation|UnknownOperation|UnknownError|BadRequest|NotImplemented|TimeoutError|RequestTimeout|(NoSuch[A-Z][a-z]{2,20}|[A-Z][a-z]{2,20}NotFound|ResourceNotFound|WAFNonexistentItem|WAFInternalError|WAFInvalidParameter|WAFUnavailableEntity))(Exception|Error|Fault)?)$/;
/** What conditions and actions of rules are called that Hoplens does not know the content of. */
export const CONDITION = oneOf(
  'http-header host-header path-pattern query-string source-ip http-request-method unknown other forward redirect fixed-response authenticate-oidc authenticate-cognito jwt-validation',
);
/** In place of an IAM action in the gap over what is left out: nothing that is allowed would bring it back. */
export const LEFT_OUT_ACTION = 'hoplens:Share';
export const ACTION = oneOf(...IAM_POLICY.Statement[0].Action, 'iam:GetServerCertificate', LEFT_OUT_ACTION);
