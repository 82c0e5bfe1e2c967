// How long each side waits where nothing else is set. Seconds.

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#origin-connection-timeout */
export const CLOUDFRONT_CONNECT = { seconds: 10, attempts: 3 };

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-websockets */
export const CLOUDFRONT_WEBSOCKET_IDLE_SECONDS = 600;

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout */
export const ALB_IDLE_SECONDS = 60;

/** Not to be set. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-504-issues */
export const ALB_CONNECT_SECONDS = 10;

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html#service-connect-concepts-proxy */
export const SERVICE_CONNECT_SECONDS = { request: 15, idle: 300 };
