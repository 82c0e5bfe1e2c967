import { Section } from '@/components/ui/section';
import type { Translator } from '@/lib/messages/translator';
import type { RetryNotice } from '@/lib/progress';

const SHOWN = 8;

/** The latest notice of each call that was tried again, and how many there were. */
function latestOf(retries: readonly RetryNotice[]): { notice: RetryNotice; count: number }[] {
  const calls = new Map<string, { notice: RetryNotice; count: number }>();
  for (const notice of retries) {
    const key = `${notice.action}|${notice.region}|${notice.code}`;
    const known = calls.get(key);
    calls.set(key, { notice: known?.notice ?? notice, count: (known?.count ?? 0) + 1 });
  }
  return [...calls.values()];
}

/** Calls that were tried again lately, and why; `retries` newest first. Nothing when there were none. */
export function ScanRetries({ t, retries }: { t: Translator; retries: readonly RetryNotice[] }) {
  const { progress } = t.messages.scan;
  if (retries.length === 0) return null;
  const seconds = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 });
  return (
    <Section id="retries" title={progress.retries}>
      <ul className="-my-1 text-sm">
        {latestOf(retries)
          .slice(0, SHOWN)
          .map(({ notice: { action, region, code, attempt, waitMs }, count }) => (
            <li key={`${action}|${region}|${code}`} className="py-1 [overflow-wrap:anywhere]">
              {t.say(progress.retry, { action, region, code, attempt, wait: seconds.format(waitMs / 1000) })}
              {count > 1 && <span className="text-muted"> × {count}</span>}
            </li>
          ))}
      </ul>
    </Section>
  );
}
