import type { SubmitEvent, SyntheticEvent } from 'react';

import { placeAt, writePlace } from './viewer-place';
import { goTo, placeNow } from './use-viewer-place';

/**
 * Points the link under an event to its place in the viewer, before anybody follows it: clicking, opening in a tab of its own and copying
 * its address are then the browser's own.
 */
export function pointLink({ target }: SyntheticEvent): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const place = link === null ? null : placeAt(link.getAttribute('href') ?? '', placeNow());
  if (place !== null) link?.setAttribute('href', writePlace(place));
}

/** Goes to a part of the same page. Its id would take the hash's place. */
export function followPart(event: SyntheticEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]:not([href^="#/"])') : null;
  if (link === null) return;
  event.preventDefault();
  showPart(link.getAttribute('href')?.slice(1) ?? '');
}

/** Shows a part of the page, and lets Tab go on from there. False where there is none. */
export function showPart(id: string): boolean {
  const part = document.getElementById(id);
  if (part === null) return false;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
  return true;
}

/** Goes where a form leads that would ask a server. */
export function followForm(event: SubmitEvent<HTMLElement>): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
  const place = placeAt(`${form.getAttribute('action') ?? ''}?${new URLSearchParams(fields).toString()}`, placeNow());
  if (place !== null) goTo(place);
}
