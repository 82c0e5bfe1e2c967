import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import type { AccessMessages } from '@/lib/messages/en/access';

import { TakeLink } from './take-link';

const FORM = 'sign-in-form';

/** Signing in with the token of the terminal: out of the link that was opened, or as it is pasted. Plain forms, which need no script. */
export function TerminalSignIn({ texts, to }: { texts: AccessMessages['local']; to: string }) {
  return (
    <div className="flex max-w-prose flex-col gap-4">
      <form id={FORM} method="post" action="/api/sign-in" className="flex flex-col gap-4">
        <input type="hidden" name="to" value={to} />
        <Field name="token" label={texts.token} hint={texts.tokenHint} mono />
        <div className="flex flex-wrap gap-2">
          <button type="submit" className={buttonClass.primary}>
            {texts.submit}
          </button>
          <button type="submit" formAction="/api/sign-in/link" className={buttonClass.quiet}>
            {texts.print}
          </button>
        </div>
      </form>
      <TakeLink form={FORM} />
    </div>
  );
}
