import { JsonCodec2 } from '@aws-sdk/core/protocols';
import { NormalizedSchema } from '@smithy/core/schema';
import type { Protocol } from './protocol';

/** Timestamps are epoch seconds unless a trait says otherwise (the number is Smithy's code for `epoch-seconds`). */
export const JSON_TIMESTAMPS = { useTrait: true, default: 7 } as const;

const codec = new JsonCodec2({ jsonName: false, timestampFormat: JSON_TIMESTAMPS });
const JSON_1_1 = { 'content-type': 'application/x-amz-json-1.1' };

/** AWS JSON 1.1 (ECS, WAFv2, ACM, CloudWatch Logs, Shield): the operation stands in the X-Amz-Target header. */
export const jsonRpc: Protocol = {
  nameOperation: (request) => request.headers['x-amz-target']?.split('.').at(-1),
  readInput: async (request, operation) => {
    const input: unknown = await codec.createDeserializer().read(NormalizedSchema.of(operation.schema[4]), request.body || '{}');
    return input;
  },
  writeOutput: (output, operation) => {
    const serializer = codec.createSerializer();
    serializer.write(NormalizedSchema.of(operation.schema[5]), output);
    return { status: 200, headers: JSON_1_1, body: serializer.flush() };
  },
  writeError: ({ code, message, status }) => ({
    status,
    headers: JSON_1_1,
    body: JSON.stringify({ __type: code, message }),
  }),
};
