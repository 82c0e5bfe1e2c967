/** Fields of a question: names of the form's fields and of the URL's parameters. */
export const ASK_FIELDS = ['ask', 'method', 'http', 'headers', 'ip', 'country', 'tls', 'cert', 'takes', 'speaks'] as const;
export type AskField = (typeof ASK_FIELDS)[number];

/**
 * What is asked of a chain, as it was typed; it is checked only where it is answered. `ask` is a URL, a curl command, a log line or a
 * status; `headers` are lines `Name: value`; what nobody said is empty.
 */
export type Ask = Readonly<Record<AskField, string>>;

/** Every field empty. */
export const NOTHING_ASKED: Ask = {
  ask: '',
  method: '',
  http: '',
  headers: '',
  ip: '',
  country: '',
  tls: '',
  cert: '',
  takes: '',
  speaks: '',
};

/** Reads what is asked, from a URL's query or a form; null where nothing is. */
export function readAsk(source: { get: (name: string) => unknown }): Ask | null {
  const field = (name: AskField): string => {
    const value = source.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const asked: Ask = {
    ask: field('ask'),
    method: field('method'),
    http: field('http'),
    headers: field('headers'),
    ip: field('ip'),
    country: field('country'),
    tls: field('tls'),
    cert: field('cert'),
    takes: field('takes'),
    speaks: field('speaks'),
  };
  return asked.ask === '' ? null : asked;
}

/** The parameters of a question, without empty ones. */
export function askParameters(ask: Ask | null): [name: AskField, value: string][] {
  return ask === null ? [] : ASK_FIELDS.flatMap((name): [AskField, string][] => (ask[name] === '' ? [] : [[name, ask[name]]]));
}

/** The same question with the same answer gives the same key. */
export function askKey(ask: Ask | null): string {
  return new URLSearchParams(askParameters(ask)).toString();
}
