import type { SettingView } from './detail-types';

/** Settings under AWS's own names. */
export function SettingList({ settings }: { settings: readonly SettingView[] }) {
  return (
    <dl className="settings">
      {settings.map(({ name, value, known }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd data-unknown={known ? undefined : ''}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
