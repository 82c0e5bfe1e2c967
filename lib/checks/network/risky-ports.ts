/** SSH and RDP. */
export const ADMIN_PORTS: readonly number[] = [22, 3389];

/**
 * Ports on which databases, caches, file shares, mail servers, consoles and application servers listen that are not made to be met by
 * strangers: those of Security Hub's EC2.19, and of Prowler and ScoutSuite.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19
 */
export const RISKY_PORTS: readonly number[] = [
  ...[20, 21, 23, 25, 53, 110, 135, 143, 445, 1433, 1434, 1521, 2049, 2483, 3000, 3306, 4333, 5000, 5432, 5500, 5601],
  ...[6379, 7199, 8080, 8088, 8888, 9092, 9160, 9200, 9300, 11211, 27017, 27018],
];

/** Ports that sites are reached on. */
export const WEB_PORTS: readonly number[] = [80, 443];
