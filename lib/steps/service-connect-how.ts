import type { Service } from '@/lib/inventory/service';

import { hcl, jqText, lines, sh, yaml } from './quote';
import { serviceHow } from './service-how';
import type { Step } from './step';

/**
 * How the time that Service Connect gives each request of a port is changed; the rest of the configuration, which is sent as a whole, stays.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html
 */
export function serviceConnectHow(service: Service, portName: string, seconds: number): Step['how'] {
  const how = serviceHow(service, {
    cli: '--service-connect-configuration file://changed.json',
    cloudFormation: lines(
      'ServiceConnectConfiguration:',
      '  Services:',
      `    - PortName: ${yaml(portName)}`,
      '      Timeout:',
      `        PerRequestTimeoutSeconds: ${String(seconds)}`,
    ),
    terraform: lines(
      'service_connect_configuration {',
      '  service {',
      `    port_name = ${hcl(portName)}`,
      '    timeout {',
      `      per_request_timeout_seconds = ${String(seconds)}`,
      '    }',
      '  }',
      '}',
    ),
  });
  const at = `--region ${sh(service.region)} --cluster ${sh(service.clusterArn)} --services ${sh(service.arn)}`;
  const filter = `(.services[] | select(.portName == ${jqText(portName)})).timeout.perRequestTimeoutSeconds = ${String(seconds)}`;
  const cli = lines(
    `aws ecs describe-services ${at} --query 'services[0].deployments[0].serviceConnectConfiguration' > service-connect.json`,
    `jq ${sh(filter)} service-connect.json > changed.json`,
    how.cli,
  );
  return { ...how, cli };
}
