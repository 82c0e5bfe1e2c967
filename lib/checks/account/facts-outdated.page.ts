import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';

export const factsOutdatedPage: CheckPage = {
  example: { count: 54, date: '2026-11-06' },
  // What there is to do is done to Hoplens.
  repair: () => ({ how: NO_HOW }),
  en: {
    title: 'What Hoplens knows of AWS was checked more than a year ago',
    sentence:
      '{count, plural, one {# fact} other {# facts}} about AWS that Hoplens rests on, the oldest of {date}, were last checked more than a year before this account was read: AWS may have changed them.',
    cost: 'A verdict may rest on a default, a limit or a protocol that AWS has changed since: something may pass that is wrong today, or fail that is not.',
    decided:
      'The day on which each of Hoplens’ facts was last checked against AWS’s documentation, against the time at which the account was read: more than 365 days fail. Nothing of the account is looked at, so that nothing can be unknown.',
    console: ['Update Hoplens, and read the account again.'],
    accept: 'Where an old snapshot is looked at on purpose, or no newer version is there: then check what matters in AWS’s documentation.',
  },
  ja: {
    title: 'Hoplens の AWS に関する知識が、確認から 1 年以上たっています',
    sentence:
      'Hoplens が根拠とする AWS の事実のうち {count} 件（最も古いものは {date}）は、このアカウントを読み取る 1 年以上前に確認されたものです。その後 AWS が変更している可能性があります。',
    cost: '判定が、その後 AWS が変更したデフォルト値、制限、プロトコルに基づいている可能性があります。今では誤りのものが合格になったり、問題のないものが不合格になったりします。',
    decided:
      'Hoplens の各事実を AWS のドキュメントで最後に確認した日を、アカウントを読み取った時刻と比べます。365 日を超えると不合格です。アカウントの内容は見ないため、「不明」になることはありません。',
    console: ['Hoplens を更新し、アカウントを読み取り直します。'],
    accept: '古いスナップショットを意図して見ている場合や、新しいバージョンがない場合。重要な点は AWS のドキュメントで確認してください。',
  },
};
