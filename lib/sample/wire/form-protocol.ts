import { NormalizedSchema } from '@smithy/core/schema';
import { type FormDialect, parseForm, readForm } from './form-tree';
import type { Protocol, WireError } from './protocol';
import { escapeXml, innerXml, writeXml } from './xml-body';

const XML = { 'content-type': 'text/xml;charset=UTF-8' };

/**
 * AWS Query (`dialect` "query": ELBv2, STS) and EC2 Query ("ec2"): a form goes in, XML comes out.
 * Query nests the result and the request id in elements of their own, EC2 writes both into the response element.
 */
export function formProtocol(dialect: FormDialect, xmlNamespace: string): Protocol {
  return {
    nameOperation: (request) => new URLSearchParams(request.body).get('Action') ?? undefined,
    readInput: (request, operation) =>
      Promise.resolve(readForm(NormalizedSchema.of(operation.schema[4]), parseForm(request.body), dialect)),
    writeOutput: (output, { name, schema }, requestId) => {
      const result = innerXml(writeXml(NormalizedSchema.of(schema[5]), output, xmlNamespace));
      const body =
        dialect === 'query'
          ? `<${name}Result>${result}</${name}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`
          : `<requestId>${requestId}</requestId>${result}`;
      return { status: 200, headers: XML, body: `<${name}Response xmlns="${xmlNamespace}">${body}</${name}Response>` };
    },
    writeError: (error, requestId) => ({
      status: error.status,
      headers: XML,
      body: dialect === 'query' ? queryError(error, requestId, xmlNamespace) : ec2Error(error, requestId),
    }),
  };
}

/** The error shape of AWS Query and of REST-XML. */
export function queryError({ code, message, status }: WireError, requestId: string, xmlNamespace: string): string {
  const type = status < 500 ? 'Sender' : 'Receiver';
  const error = `<Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message>`;
  return `<ErrorResponse xmlns="${xmlNamespace}"><Error>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

function ec2Error({ code, message }: WireError, requestId: string): string {
  const error = `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Response><Errors>${error}</Errors><RequestID>${requestId}</RequestID></Response>`;
}
