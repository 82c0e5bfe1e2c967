import type { NetworkInterface, Subnet, Vpc } from '@/lib/inventory/network';
import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, lines, logicalId, sh } from './quote';
import type { Step } from './step';
import { type Resource, templates } from './templates';

/** How a VPC gets a flow log. https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-create-flow-log.html */
export function flowLogHow({ id, region }: Vpc): Step['how'] {
  const bucket = 'arn:aws:s3:::BUCKET';
  return {
    cli: `aws ec2 create-flow-logs --region ${sh(region)} --resource-type VPC --resource-ids ${sh(id)} --traffic-type ALL --log-destination-type s3 --log-destination ${bucket}`,
    ...templates({
      cloudFormation: {
        id: logicalId('FlowLog', id),
        type: 'AWS::EC2::FlowLog',
        properties: [
          ...[`ResourceId: ${id}`, 'ResourceType: VPC', 'TrafficType: ALL', 'LogDestinationType: s3'],
          `LogDestination: ${bucket}`,
        ],
      },
      terraform: {
        type: 'aws_flow_log',
        name: hclName(id),
        arguments: [`vpc_id = ${hcl(id)}`, 'traffic_type = "ALL"', 'log_destination_type = "s3"', `log_destination = ${hcl(bucket)}`],
      },
    }),
  };
}

/** How a subnet stops giving addresses that the internet reaches. */
export function privateAddressesHow({ id, region, mapPublicIpOnLaunch, assignIpv6AddressOnCreation }: Subnet): Step['how'] {
  const parts = [
    ...(mapPublicIpOnLaunch ? [['no-map-public-ip-on-launch', 'MapPublicIpOnLaunch', 'map_public_ip_on_launch'] as const] : []),
    ...(assignIpv6AddressOnCreation === true
      ? [['no-assign-ipv6-address-on-creation', 'AssignIpv6AddressOnCreation', 'assign_ipv6_address_on_creation'] as const]
      : []),
  ];
  return {
    // One attribute at a time.
    cli: lines(...parts.map(([option]) => `aws ec2 modify-subnet-attribute --region ${sh(region)} --subnet-id ${sh(id)} --${option}`)),
    ...templates({
      cloudFormation: {
        id: logicalId('Subnet', id),
        type: 'AWS::EC2::Subnet',
        properties: parts.map(([, property]) => `${property}: false`),
      },
      terraform: { type: 'aws_subnet', name: hclName(id), arguments: parts.map(([, , argument]) => `${argument} = false`) },
    }),
  };
}

/** How a VPC gets interface endpoints for services of AWS. https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html */
export function endpointsHow({ id, region }: Vpc, services: readonly string[], subnets: readonly string[]): Step['how'] {
  const full = (service: string): string => `com.amazonaws.${region}.${service}`;
  return {
    cli: lines(
      ...services.map(
        (service) =>
          `aws ec2 create-vpc-endpoint --region ${sh(region)} --vpc-id ${sh(id)} --vpc-endpoint-type Interface --service-name ${sh(full(service))} --subnet-ids ${subnets.map(sh).join(' ')} --security-group-ids GROUP --private-dns-enabled`,
      ),
    ),
    ...templates(
      ...services.map((service) => ({
        cloudFormation: {
          id: logicalId('Endpoint', service),
          type: 'AWS::EC2::VPCEndpoint',
          properties: [
            ...[`VpcId: ${id}`, 'VpcEndpointType: Interface', `ServiceName: ${full(service)}`, `SubnetIds: ${JSON.stringify(subnets)}`],
            ...['SecurityGroupIds: [GROUP]', 'PrivateDnsEnabled: true'],
          ],
        },
        terraform: {
          type: 'aws_vpc_endpoint',
          name: hclName(service),
          arguments: [
            ...[`vpc_id = ${hcl(id)}`, 'vpc_endpoint_type = "Interface"', `service_name = ${hcl(full(service))}`],
            ...[`subnet_ids = [${subnets.map(hcl).join(', ')}]`, 'security_group_ids = ["GROUP"]', 'private_dns_enabled = true'],
          ],
        },
      })),
    ),
  };
}

/** How a Region blocks what comes in from internet gateways; a VPC that takes requests is excluded first. */
export function blockPublicAccessHow({ id, region }: Vpc, excluded: boolean): Step['how'] {
  const exclusion: Resource = {
    cloudFormation: {
      id: 'PublicAccessExclusion',
      type: 'AWS::EC2::VPCBlockPublicAccessExclusion',
      properties: [`VpcId: ${id}`, 'InternetGatewayExclusionMode: allow-bidirectional'],
    },
    terraform: {
      type: 'aws_vpc_block_public_access_exclusion',
      name: hclName(id),
      arguments: [`vpc_id = ${hcl(id)}`, 'internet_gateway_exclusion_mode = "allow-bidirectional"'],
    },
  };
  const options: Resource = {
    cloudFormation: {
      id: 'PublicAccessOptions',
      type: 'AWS::EC2::VPCBlockPublicAccessOptions',
      properties: ['InternetGatewayBlockMode: block-ingress'],
    },
    terraform: {
      type: 'aws_vpc_block_public_access_options',
      name: hclName(region),
      arguments: ['internet_gateway_block_mode = "block-ingress"'],
    },
  };
  return {
    cli: lines(
      excluded
        ? `aws ec2 create-vpc-block-public-access-exclusion --region ${sh(region)} --vpc-id ${sh(id)} --internet-gateway-exclusion-mode allow-bidirectional`
        : null,
      `aws ec2 modify-vpc-block-public-access-options --region ${sh(region)} --internet-gateway-block-mode block-ingress`,
    ),
    ...templates(...(excluded ? [exclusion] : []), options),
  };
}

/** How a network interface drops packets that are neither from nor to it. */
export function sourceDestinationCheckHow({ id, region }: NetworkInterface): Step['how'] {
  return {
    cli: `aws ec2 modify-network-interface-attribute --region ${sh(region)} --network-interface-id ${sh(id)} --source-dest-check`,
    ...templates({
      cloudFormation: { id: logicalId('Interface', id), type: 'AWS::EC2::NetworkInterface', properties: ['SourceDestCheck: true'] },
      terraform: { type: 'aws_network_interface', name: hclName(id), arguments: ['source_dest_check = true'] },
    }),
  };
}

/** How services run their tasks in other subnets. */
export function otherSubnetsHow(services: readonly Service[]): Step['how'] {
  const moved = services.flatMap(({ arn, name, clusterArn, region, network }) =>
    isUnknown(network) || network === null ? [] : [{ arn, name, clusterArn, region, groups: network.securityGroups }],
  );
  if (moved.length === 0) return { cli: null, cloudFormation: null, terraform: null };
  const subnets = ['PRIVATE_SUBNET_1', 'PRIVATE_SUBNET_2'];
  return {
    cli: lines(
      ...moved.map(
        ({ arn, clusterArn, region, groups }) =>
          `aws ecs update-service --region ${sh(region)} --cluster ${sh(clusterArn)} --service ${sh(arn)} --network-configuration ${sh(`awsvpcConfiguration={subnets=[${subnets.join()}],securityGroups=[${groups.join()}],assignPublicIp=DISABLED}`)}`,
      ),
    ),
    ...templates(
      ...moved.map(({ name }) => ({
        cloudFormation: {
          id: logicalId('Service', name),
          type: 'AWS::ECS::Service',
          properties: [
            ...['NetworkConfiguration:', '  AwsvpcConfiguration:', '    AssignPublicIp: DISABLED'],
            `    Subnets: [${subnets.join(', ')}]`,
          ],
        },
        terraform: {
          type: 'aws_ecs_service',
          name: hclName(name),
          arguments: [...['network_configuration {', `  subnets = [${subnets.map(hcl).join(', ')}]`, '  assign_public_ip = false', '}']],
        },
      })),
    ),
  };
}

/** How a VPC gets a subnet in another zone. Zone and addresses are for whoever reads it to choose. */
export function subnetInAnotherZoneHow({ id, region }: Vpc): Step['how'] {
  return {
    cli: `aws ec2 create-subnet --region ${sh(region)} --vpc-id ${sh(id)} --availability-zone ZONE --cidr-block CIDR_BLOCK`,
    ...templates({
      cloudFormation: {
        id: 'SubnetInAnotherZone',
        type: 'AWS::EC2::Subnet',
        properties: [`VpcId: ${id}`, 'AvailabilityZone: ZONE', 'CidrBlock: CIDR_BLOCK'],
      },
      terraform: {
        type: 'aws_subnet',
        name: 'in_another_zone',
        arguments: [`vpc_id = ${hcl(id)}`, 'availability_zone = "ZONE"', 'cidr_block = "CIDR_BLOCK"'],
      },
    }),
  };
}

/** How instances are started without public addresses; the ones that run lose theirs. */
export function noPublicAddressHow({ id, region }: NetworkInterface): Step['how'] {
  return {
    cli: `aws ec2 modify-network-interface-attribute --region ${sh(region)} --network-interface-id ${sh(id)} --no-associate-public-ip-address`,
    ...templates({
      cloudFormation: {
        id: 'LaunchTemplate',
        type: 'AWS::EC2::LaunchTemplate',
        properties: ['LaunchTemplateData:', '  NetworkInterfaces:', '    - DeviceIndex: 0', '      AssociatePublicIpAddress: false'],
      },
      terraform: {
        type: 'aws_launch_template',
        name: 'instances',
        arguments: ['network_interfaces {', '  device_index = 0', '  associate_public_ip_address = false', '}'],
      },
    }),
  };
}
