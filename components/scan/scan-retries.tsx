import { Section } from '@/components/ui/section';
import type { Translator } from '@/lib/messages/translator';
import type { RetryNotice } from '@/lib/progress';

const SHOWN = 8;

/** The latest calls that were tried again, and why. Nothing when there were none. */
export function ScanRetries({ t, retries }: { t: Translator; retries: readonly RetryNotice[] }) {
  const { progress } = t.messages.scan;
  if (retries.length === 0) return null;
  const seconds = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 });
  return (
    <Section id="retries" title={progress.retries}>
      <ul className="-my-1 text-sm">
        {retries.slice(0, SHOWN).map(({ action, region, code, attempt, waitMs }, index) => (
          <li key={index} className="py-1 [overflow-wrap:anywhere]">
            {t.say(progress.retry, { action, region, code, attempt, wait: seconds.format(waitMs / 1000) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
