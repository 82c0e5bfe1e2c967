import type { GetCallerIdentity$ } from '@aws-sdk/client-sts';
import type { SampleAccount } from '../account';

/** An operation's schema as every SDK client exports it: id, namespace, name, traits (HTTP method and path), input, output. */
export type OperationSchema = typeof GetCallerIdentity$;

/** What an operation may look at besides its input. */
export interface CallContext {
  account: SampleAccount;
  /** All accounts of the endpoint: a role may belong to another than the caller's. */
  accounts: readonly SampleAccount[];
  /** The region of the signature's credential scope; `us-east-1` for global services. */
  region: string;
  /** What the caller presented as identity: an access key id of the account, or one that `AssumeRole` gave out. */
  accessKeyId: string;
  /** Answer every list whole, as some emulators do. */
  ignorePageSizes: boolean;
}

/** Where an operation carries its page token and page size; `wrapper` names the member that holds the output token (CloudFront). */
export interface Paging {
  tokenIn: string;
  tokenOut: string;
  sizeIn: string;
  wrapper?: string;
}

/** One operation of a service: its schema and what it answers. */
export interface SampleOperation {
  schema: OperationSchema;
  name: string;
  paging: Paging | undefined;
  /** @throws Refusal with the error AWS gives for such an input. */
  answer: (input: unknown, context: CallContext) => object;
}

type CommandClass = new (...input: never) => { readonly input: object; resolveMiddleware: (...args: never) => unknown };

type InputOf<C> = C extends new (...input: never) => { readonly input: infer I } ? I : never;
type OutputOf<C> = C extends new (...input: never) => {
  resolveMiddleware: (...args: never) => (args: never) => Promise<{ output: infer O }>;
}
  ? Omit<O, '$metadata'>
  : never;

/**
 * An operation of a service. The schema describes the wire, the command class gives the compiler the input's and output's types,
 * so that an answer that the SDK could not read does not compile.
 */
export function read<C extends CommandClass>(
  schema: OperationSchema,
  _command: C,
  answer: (input: InputOf<C>, context: CallContext) => OutputOf<C> & object,
  paging?: Paging,
): SampleOperation {
  return {
    schema,
    name: schema[2],
    paging,
    answer: (input, context) => answer(asModelled<InputOf<C>>(input), context),
  };
}

/**
 * Boundary: the wire readers build the input by walking the operation's schema, from which the SDK's types were generated too;
 * the compiler cannot see that both say the same.
 */
function asModelled<T>(input: unknown): T {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return input as T;
}
