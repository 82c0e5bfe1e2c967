import { buttonClass } from '@/components/ui/button-class';
import type { AccessMessages } from '@/lib/messages/en/access';
import type { Translator } from '@/lib/messages/translator';

export interface AccountProps {
  t: Translator;
  name: string;
  role: keyof AccessMessages['roles'];
  /** False where whoever stands in front of Hoplens signs people out. */
  signsOut: boolean;
}

/** Who is signed in, as what, and the way out. A plain form, which needs no script. */
export function Account({ t, name, role, signsOut }: AccountProps) {
  const { access } = t.messages;
  return (
    <div className="flex min-w-0 items-center gap-2 text-sm" data-account={role}>
      <span className="max-w-40 truncate text-muted" title={t.say(access.account, { name, role: access.roles[role] })}>
        {name} · {access.roles[role]}
      </span>
      {signsOut && (
        <form method="post" action="/api/sign-in/out">
          <button type="submit" className={buttonClass.quiet}>
            {access.signOut}
          </button>
        </form>
      )}
    </div>
  );
}
