/** What the review says in files and of the catalogue on a terminal. */
export const reviewFile = {
  adjusted: 'Covered, moot or accepted',
  unknown: 'Could not be decided',
  passed: '{count, number} passed',
  outcomes: 'Reasons for which requests end',
  place: 'Where',
  outcomePlace: 'on the hop where requests end so',
  subject: 'Looks at',
  source: 'AWS',
  none: 'No check is like that.',
};
export type ReviewFileMessages = typeof reviewFile;
