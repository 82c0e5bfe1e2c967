import { Field } from '@/components/ui/field';
import type { Translator } from '@/lib/messages/translator';

/** What can be said about the account to scan. Everything may stay empty. */
export function LiveFields({ t }: { t: Translator }) {
  const { live } = t.messages.scan;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="profile" label={live.profile} hint={live.profileHint} />
        <Field name="regions" label={live.regions} hint={live.regionsHint} mono />
        <Field name="roleArn" label={live.roleArn} hint={live.roleHint} mono />
        <Field name="externalId" label={live.externalId} hint={live.externalIdHint} mono />
      </div>
      <details className="rounded-md border border-line">
        <summary className="px-3 py-2 text-sm font-medium">{live.scope}</summary>
        <div className="grid gap-4 border-t border-line p-3 sm:grid-cols-2">
          <p className="text-xs text-muted sm:col-span-2">{live.scopeHint}</p>
          <Field name="distributions" label={live.distributions} mono />
          <Field name="domains" label={live.domains} mono />
          <Field name="tags" label={live.tags} mono />
          <Field name="loadBalancers" label={live.loadBalancers} mono />
          <Field name="clusters" label={live.clusters} mono />
        </div>
      </details>
    </>
  );
}
