/** What is on the page now is painted before anything that takes long begins. A page that nobody sees is not painted, and does not wait. */
export function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 300);
  });
}
