import { formatHcl } from './format-hcl';

/** One step of a change. Its sentence stands in the catalogue under `step.CODE`. */
export const STEP_PARAMS = {
  'update-distribution': ['distribution', 'setting'],
  'update-vpc-origin': ['vpcOrigin', 'setting'],
  'change-container': ['container', 'protocol'],
  'create-target-group': ['targetGroup', 'replaced'],
  'attach-target-group': ['targetGroup', 'rules'],
  'create-service': ['service', 'replaced', 'targetGroup'],
  'change-alternate': ['service', 'targetGroup', 'replaced'],
  'register-targets': ['targetGroup'],
  'wait-healthy': ['targetGroup'],
  'shift-some': ['targetGroup', 'percent'],
  'verify-request': ['url'],
  'shift-all': ['targetGroup', 'replaced'],
  'detach-target-group': ['targetGroup', 'rules'],
  'delete-service': ['service'],
  'delete-target-group': ['targetGroup', 'seconds'],
  'admit-sources': ['group', 'port', 'sources'],
  'revoke-rules': ['group', 'port'],
  'send-secret': ['distribution', 'header'],
  'ask-for-secret': ['loadBalancer', 'header'],
  'stop-asking-for-secret': ['loadBalancer'],
  'refuse-by-default': ['loadBalancer'],
  'change-rule': ['rule', 'setting'],
  'change-listener': ['listener', 'setting'],
  'change-load-balancer': ['loadBalancer', 'setting'],
  'request-certificate': ['names', 'region'],
  'add-certificate': ['listener'],
  'associate-web-acl': ['webAcl', 'loadBalancer'],
  'move-names': ['names', 'loadBalancer'],
  'release-names': ['names', 'distribution'],
  'delete-distribution': ['distribution'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type StepCode = keyof typeof STEP_PARAMS;

/** Ways to make a change. */
export const TOOLS = ['cli', 'cloudFormation', 'terraform'] as const;
export type Tool = (typeof TOOLS)[number];

export interface Step {
  code: StepCode;
  /** Fill the catalogue's sentence. */
  params: Readonly<Record<string, string | number>>;
  /** What to run, or to write into a template: of resources the parts that change. Null where the tool has nothing to do. */
  how: Readonly<Record<Tool, string | null>>;
  /** What the server in the container is told, as nginx has it; null where it is not about the server. */
  server: string | null;
}

/** One step. */
export function step<C extends StepCode>(
  code: C,
  params: Readonly<Record<(typeof STEP_PARAMS)[C][number], string | number>>,
  { cli = null, cloudFormation = null, terraform = null }: Partial<Record<Tool, string | null>>,
  server: string | null = null,
): Step {
  return { code, params: { ...params }, how: { cli, cloudFormation, terraform: terraform === null ? null : formatHcl(terraform) }, server };
}
