import {
  type FlowLog as SdkFlowLog,
  State,
  TrafficType,
  type VpcEncryptionControl as SdkVpcEncryptionControl,
  type VpcEndpoint as SdkVpcEndpoint,
  VpcEndpointType,
} from '@aws-sdk/client-ec2';

import type { FlowLog, VpcEndpoint } from '@/lib/inventory/network';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';

export function toFlowLog(log: Loose<SdkFlowLog>, region: string): FlowLog | null {
  if (log.FlowLogId === undefined || log.ResourceId === undefined) return null;
  return {
    id: log.FlowLogId,
    region,
    resourceId: log.ResourceId,
    trafficType: log.TrafficType === undefined ? null : literal(log.TrafficType, TrafficType),
    status: (log.FlowLogStatus ?? '').toUpperCase(),
  };
}

/** AWS writes states in lower case where the SDK does not: they are spelled as in the SDK. */
export function toVpcEndpoint(endpoint: Loose<SdkVpcEndpoint>, region: string): VpcEndpoint | null {
  if (endpoint.VpcEndpointId === undefined || endpoint.VpcId === undefined) return null;
  return {
    id: endpoint.VpcEndpointId,
    region,
    vpcId: endpoint.VpcId,
    serviceName: endpoint.ServiceName ?? '',
    type: literal(endpoint.VpcEndpointType ?? '', VpcEndpointType),
    state: literal(endpoint.State ?? '', State),
  };
}

/** A VPC's encryption control. */
export interface EncryptionControl {
  vpcId: string;
  mode: string;
  state: string;
}

export function toEncryptionControl(control: Loose<SdkVpcEncryptionControl>): EncryptionControl | null {
  const { VpcId: vpcId, Mode: mode, State: state } = control;
  return vpcId === undefined || mode === undefined || state === undefined ? null : { vpcId, mode, state };
}
