/** What a request says about who sends it and to which service, by the credential scope of its SigV4 signature. */
export interface Signature {
  accessKeyId: string;
  region: string;
  /** The signing name: `cloudfront`, `elasticloadbalancing`, `ecs`… */
  service: string;
}

/**
 * The credential scope of an Authorization header, or undefined if the request is not signed.
 * The signature itself is not verified: sample accounts hold nothing to protect.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html
 */
export function readSignature(authorization: string | undefined): Signature | undefined {
  const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request,/.exec(authorization ?? '');
  const [, accessKeyId, region, service] = match ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  return { accessKeyId, region, service };
}
