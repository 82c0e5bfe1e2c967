// RFC 9110 §5.6.2: a method and a field name are tokens. What a field's value may hold: §5.5.
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/;
const FIELD_VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f]{0,8192}$/;

/** Whether a text can be a method or the name of a header. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Whether two texts can be the name and the value of a header. */
export function isHeader(name: string, value: string): boolean {
  return TOKEN.test(name) && FIELD_VALUE.test(value);
}
