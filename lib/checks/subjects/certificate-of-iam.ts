/** Whether a certificate is a server certificate of IAM: `arn:aws:iam::111122223333:server-certificate/path/name`. */
export function isOfIam(arn: string): boolean {
  return /^arn:[^:]+:iam::[^:]*:server-certificate\//.test(arn);
}
