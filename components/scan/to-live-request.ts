/** Lists of the form, and what separates their items: tags and names may hold spaces, regions cannot. */
const SCOPE = ['distributions', 'domains', 'tags', 'loadBalancers', 'clusters'] as const;

function text(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function list(form: FormData, name: string, separator: RegExp): string[] {
  return (text(form, name) ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The form's fields as the body of `POST /api/scans`. The server checks them. */
export function toLiveRequest(form: FormData): object {
  return {
    kind: 'live',
    profile: text(form, 'profile'),
    roleArn: text(form, 'roleArn'),
    externalId: text(form, 'externalId'),
    regions: list(form, 'regions', /[\s,]+/),
    scope: Object.fromEntries(SCOPE.map((name) => [name, list(form, name, /,/)])),
  };
}
