import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';

/** Timestamps are ISO 8601 unless a trait says otherwise (the number is Smithy's code for `date-time`). */
export const XML_TIMESTAMPS = { useTrait: true, default: 5 } as const;

/** A structure as XML, with the root element that its shape names and the namespace on it. */
export function writeXml(schema: NormalizedSchema, value: unknown, xmlNamespace: string): string {
  const serializer = new XmlShapeSerializer({
    xmlNamespace,
    serviceNamespace: '',
    httpBindings: false,
    timestampFormat: XML_TIMESTAMPS,
  });
  serializer.write(schema, value);
  return String(serializer.flush());
}

/** What stands between the root element's tags. */
export function innerXml(xml: string): string {
  const open = xml.indexOf('>');
  return xml[open - 1] === '/' ? '' : xml.slice(open + 1, xml.lastIndexOf('</'));
}

/** Text as it may stand in an XML element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
