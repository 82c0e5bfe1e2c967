import type { Door, DoorStop, DoorVerdict } from '@/lib/trace/bypass/door';
import type { FoundCell, Goal } from '@/lib/trace/find-requests';
import type { Unreached } from '@/lib/trace/unreached/unreached';

/** What questions about all requests find: those that meet a goal, ways past CloudFront, and what no request reaches. */
export const find = {
  goal: {
    status:
      '{count, plural, =0 {No request gets {value}.} one {Requests that get {value}: # group} other {Requests that get {value}: # groups}}',
    reason:
      '{count, plural, =0 {No request ends as {value}.} one {Requests that end as {value}: # group} other {Requests that end as {value}: # groups}}',
    reaches:
      '{count, plural, =0 {No request reaches {value}.} one {Requests that reach {value}: # group} other {Requests that reach {value}: # groups}}',
  } satisfies Record<Goal['kind'], string>,
  complete: 'Every request that can be sent to what was read was looked at; nothing is sampled.',
  incomplete: 'There may be more: not every request could be looked at.',
  certainty: { all: 'all of these', some: 'some of these, or under a condition' } satisfies Record<FoundCell['certainty'], string>,
  parts: {
    kinds: 'Requests',
    methods: 'Method',
    hosts: 'Host',
    port: 'Port',
    path: 'Path',
    query: 'Query',
    header: 'Header {name}',
    source: 'Sender',
    outcome: 'Outcome',
    how: 'How sure',
    example: 'For example',
  },
  anyHost: 'any other name',
  host: '{name} ({limits})',
  limits: {
    any: 'any',
    anyBut: 'any but {no}',
    only: '{yes}',
    onlyBut: '{yes}, but not {no}',
    open: '{limits}, where it cannot be told whether {open} matches',
  },
  rewritten: '{pattern} after it is rewritten to {before}…{after}',
  present: 'there',
  absent: 'not there',
  secret: 'a secret value',
  more: '{count, plural, other {# more}}',
  bypass: {
    none: 'No load balancer stands behind CloudFront.',
    title: 'Ways to the containers behind {name} that do not pass your own distributions',
    proof: {
      open: '{name} can be reached past CloudFront.',
      conditional: '{name} can be reached past CloudFront by who meets a condition.',
      unknown: 'Whether {name} can be reached past CloudFront could not be determined.',
      shut: '{name} cannot be reached past CloudFront.',
    } satisfies Record<DoorVerdict, string>,
    verdict: { open: 'Open', conditional: 'Conditional', unknown: 'Unknown', shut: 'Shut' } satisfies Record<DoorVerdict, string>,
    door: {
      internet: '{port, select, none {From the internet to {name}} other {From the internet to {name}, port {port}}}',
      'foreign-distribution':
        '{port, select, none {Through somebody else’s distribution to {name}} other {Through somebody else’s distribution to {name}, port {port}}}',
      'network-load-balancer':
        '{port, select, none {Through a network load balancer to {name}} other {Through a network load balancer to {name}, port {port}}}',
      'task-address':
        '{port, select, none {Straight to a public address of the tasks of {name}} other {Straight to a public address of the tasks of {name}, port {port}}}',
    } satisfies Record<Door['kind'], string>,
    stop: {
      'internal-scheme': 'The load balancer is internal: nobody outside can connect.',
      'no-public-address': 'The tasks have no public address.',
      network: 'The network lets nobody through.',
    } satisfies Record<Exclude<DoorStop['kind'], 'outcome'>, string>,
    ranges: 'Only from {ranges}.',
    secrets: 'A rule asks for the secret value of {headers}; who knows it gets through.',
    restShut: '{count, plural, one {# other way is shut.} other {# other ways are shut.}}',
    through: 'This gets through',
    maybe: 'This may get through',
    shutBy: 'Shut by',
    secret: 'Secret',
  },
  unreached: {
    count:
      '{count, plural, =0 {Every behavior, listener and rule is reached by some request.} one {# thing is set up that no request reaches} other {# things are set up that no request reaches}}',
    kind: {
      behavior: 'Behavior {name}',
      listener: 'Listener on port {name}',
      rule: 'Rule {name}',
    } satisfies Record<Unreached['kind'], string>,
    why: {
      shadowed: 'Others before it take every request that it matches.',
      'no-way-in': 'No request from the internet gets here, neither directly nor through one of your distributions.',
    } satisfies Record<Unreached['why'], string>,
    nothing: 'Nothing was found that no request reaches, but something that decides it could not be read.',
    incomplete: 'There may be more: something that decides it could not be read.',
  },
};
export type FindMessages = typeof find;
