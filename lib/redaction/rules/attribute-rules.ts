import { LEFT_OUT, type LeftOut, type Redactor } from '../redactor';
import type { Rule } from '../rule';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html and its kin of listeners and target groups. */
const SETTINGS =
  /^((access|connection|health_check)_logs\.s3\.enabled|client_keep_alive\.seconds|deletion_protection\.enabled|deregistration_delay\.[a-z_.]{5,40}|dns_record\.client_routing_policy|idle_timeout\.timeout_seconds|ipv6\.deny_all_igw_traffic|lambda\.multi_value_headers\.enabled|load_balancing\.[a-z_.]{5,40}|preserve_client_ip\.enabled|proxy_protocol_v2\.enabled|routing\.http\.(desync_mitigation_mode|drop_invalid_header_fields\.enabled|preserve_host_header\.enabled|response\.server\.enabled|x_amzn_tls_version_and_cipher_suite\.enabled|xff_client_port\.enabled|xff_header_processing\.mode)|routing\.http2\.enabled|secondary_ips\.auto_assigned\.per_subnet|send_tcp_reset\.[a-z_.]{5,30}|slow_start\.duration_seconds|stickiness\.(enabled|type|(app|lb)_cookie\.duration_seconds)|target_failover\.[a-z_]{5,30}|target_group_health\.[a-z_.]{5,60}|target_health_state\.[a-z_.]{5,60}|tcp\.idle_timeout\.seconds|unhealthy\.draining|waf\.fail_open\.enabled|zonal_shift\.config\.enabled)$/;
const SETTING =
  /^(|true|false|on|off|\d{1,10}|monitor|defensive|strictest|append|preserve|remove|lb_cookie|app_cookie|source_ip|source_ip_dest_ip|source_ip_dest_ip_proto|round_robin|least_outstanding_requests|weighted_random|use_load_balancer_configuration|no_rebalance|rebalance|any_availability_zone|availability_zone_affinity|partial_availability_zone_affinity)$/;
const NAME = /^((access|connection|health_check)_logs\.s3\.bucket|stickiness\.app_cookie\.cookie_name)$/;
const PREFIX = /^(access|connection|health_check)_logs\.s3\.prefix$/;
const HEADER_NAME = /^routing\.http\.request\.x_amzn_[a-z_]{5,40}\.header_name$/;
const HEADER_VALUE = /^routing\.http\.response\.[a-z_]{5,40}\.header_value$/;
const KNOWN_HEADER_VALUE =
  /^(|\*|true|false|nosniff|DENY|SAMEORIGIN|\d{1,10}|max-age\s{0,2}=\s{0,2}"?\d{1,15}"?(\s{0,2};\s{0,2}(includeSubDomains|preload)){0,2};?|(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)(,\s?(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)){0,8})$/i;

/** Attributes that are known by name; one whose value is none of AWS's words hides all, and an unknown one is dropped, for nobody looks at it. */
export const attributes: Rule<Record<string, string>, LeftOut> = (own, redactor) => {
  if (redactor.profile === 'internal') return own;
  const made = Object.entries(own).flatMap(([key, value]): [string, string | LeftOut][] => {
    const redacted = attribute(key, value, redactor);
    return redacted === null ? [] : [[key, redacted]];
  });
  const whole = made.filter((pair): pair is [string, string] => pair[1] !== LEFT_OUT);
  return whole.length < made.length ? LEFT_OUT : Object.fromEntries(whole);
};

function attribute(key: string, value: string, redactor: Redactor): string | LeftOut | null {
  if (SETTINGS.test(key)) return SETTING.test(value) ? value : LEFT_OUT;
  if (NAME.test(key)) return redactor.name(value);
  if (PREFIX.test(key)) return redactor.prose(value);
  if (HEADER_NAME.test(key)) return redactor.header(value);
  // Policies of content and lists of origins name hosts, and change nothing on the way.
  if (HEADER_VALUE.test(key)) return KNOWN_HEADER_VALUE.test(value) ? value : redactor.prose(value);
  return null;
}
