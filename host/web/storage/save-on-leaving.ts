// What becomes of unsaved changes when the page is left: they are saved at once where it is hidden or closed, and who closes
// it before that is done is asked. Source: WHATWG HTML, "prompt to unload"; Page Visibility.

interface Unsaved {
  readonly isWaiting: boolean;
  saveAtOnce(): void;
}

export function saveOnLeaving(unsaved: Unsaved): void {
  const save = () => {
    unsaved.saveAtOnce();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) save();
  });
  window.addEventListener('pagehide', save);
  window.addEventListener('beforeunload', (event) => {
    if (!unsaved.isWaiting) return;
    save();
    event.preventDefault();
  });
}
