import { plainText } from './plain-text';

/**
 * What a spreadsheet takes for a formula, also in the full width of Japanese; tabs and line ends, which begin one too, are no plain text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * Records as CSV (RFC 4180, every field quoted). It opens with a byte order mark where it is not plain ASCII, which spreadsheets need to
 * read it as UTF-8. No field can be taken for a formula.
 */
export function csvText(records: readonly (readonly string[])[]): string {
  const text = records.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
  return /^[\u0000-\u007f]*$/.test(text) ? text : `\ufeff${text}`;
}

function csvField(text: string): string {
  const plain = plainText(text);
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}
