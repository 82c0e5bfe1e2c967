/** The account in an ARN; empty where the ARN names none. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** The partition in an ARN: `aws`, `aws-cn`, `aws-us-gov`. */
export function partitionOf(arn: string): string {
  return arn.split(':')[1] ?? 'aws';
}
