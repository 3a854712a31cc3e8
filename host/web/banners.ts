// Messages across the page that stay until their cause is gone: one line per cause, with a button at most.
import { byId, element } from './dom';

type Cause = 'storage' | 'other-tab' | 'damage' | 'aside';

export interface BannerButton {
  readonly caption: string;
  readonly press: () => void;
}

export function showBanner(cause: Cause, message: string, button?: BannerButton): void {
  const banner = element('p', { className: 'banner', role: 'alert', textContent: message });
  banner.dataset['cause'] = cause;
  if (button) {
    const press = element('button', { type: 'button', textContent: button.caption });
    press.addEventListener('click', button.press);
    banner.append(' ', press);
  }
  hideBanner(cause);
  byId('banners').append(banner);
}

export function hideBanner(cause: Cause): void {
  byId('banners').querySelector(`[data-cause="${cause}"]`)?.remove();
}
