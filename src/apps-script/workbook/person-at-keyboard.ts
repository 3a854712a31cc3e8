/** Whose e-mail address Google tells; blank for other people's consumer accounts, simple triggers, scope not granted. */
export function personAtKeyboard(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}
