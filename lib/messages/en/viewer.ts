/** The viewer: what the recipient of a share link, or of a file, sees around the pages. */
export const viewer = {
  label: 'About this view',
  shared: 'Shared on {at}. The link works until {until}.',
  file: 'A file, written on {at}.',
  profile: {
    external: 'Names, addresses and account numbers are pseudonyms.',
    internal: 'Names are real; secrets were never read.',
  },
  readOnly: 'Nothing can be changed here. Everything you ask is worked out in this browser and sent nowhere.',
  working: 'Working it out …',
  noPage: {
    title: 'This view has no such page',
    body: 'The address may be mistyped, or it names something that is not part of what was shared.',
  },
  faults: {
    'no-share': 'This is no share of Hoplens. Ask whoever sent it to you for a new link or file.',
    newer: 'A newer Hoplens wrote this. Open it with that version, or ask for it to be written again.',
    broken: 'This is damaged or incomplete. Ask for it again.',
    'old-browser': 'This browser cannot unpack the file. Open it with a browser from 2023 or later.',
  },
  /** Said before the pages are there, and without scripts. */
  shell: {
    loading: 'Opening what was shared …',
    working: 'The picture is here; the rest is being worked out …',
    picture: 'Diagram of the shared architecture',
    gone: 'This link does not work. It may be mistyped, it may have expired, or it was taken back. Ask whoever sent it to you for a new one.',
    trouble: 'The server did not answer. Check your connection and load this page again.',
    paste: 'Paste the link that you were given',
    open: 'Open',
    noScript: 'Scripts are switched off, so the link’s secret part did not reach the server. Paste the whole link to see the diagram.',
    noScriptFile: 'Scripts are switched off. You see the diagram; with scripts this file also answers questions about it.',
  },
};
export type ViewerMessages = typeof viewer;
