/** Why a file or an argument is refused. The sentence for each stands in the catalogue under `cli.faults`. */
export const INPUT_FAULTS = [
  'snapshot-not-json',
  'snapshot-not-a-snapshot',
  'snapshot-wrong-field',
  'snapshot-tampered',
  'snapshot-newer',
  'snapshot-too-large',
  'file-not-found',
  'file-unreadable',
  'file-unwritable',
  'sample-unknown',
  'region-malformed',
  'role-malformed',
  'profile-malformed',
  'scope-malformed',
  'external-id-without-role',
  'external-id-malformed',
  'endpoint-malformed',
  'deadline-malformed',
  'fault-malformed',
  'fault-without-sample',
  'source-twice',
  'option-without-live-source',
  'fingerprint-key-malformed',
  'nothing-readable',
  'method-malformed',
  'url-malformed',
  'header-malformed',
  'framing-twice',
  'edit-setting',
  'edit-subject',
  'edit-value',
  'usage-unknown-option',
  'usage-unknown-command',
  'usage-missing-argument',
  'usage-missing-value',
  'usage-invalid-value',
  'usage-excess-arguments',
  'usage-other',
] as const;
export type InputFault = (typeof INPUT_FAULTS)[number];

/** True for the name of a fault; narrows it. */
export function isInputFault(name: unknown): name is InputFault {
  return INPUT_FAULTS.some((fault) => fault === name);
}
