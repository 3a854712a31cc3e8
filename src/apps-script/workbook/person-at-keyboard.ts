/**
 * Whose e-mail address Google tells: in menus and calls of a page the effective user is the person at the keyboard, whom the
 * active user leaves blank outside the owner's domain (developers.google.com/apps-script/reference/base/session). Blank in
 * simple triggers and where the scope is not granted.
 */
export function personAtKeyboard(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
