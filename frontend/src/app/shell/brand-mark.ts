import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Slices of one whole, the amber one being handed out: a tranche. */
@Component({
  selector: 'app-brand-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#fff" />
      <rect x="7" y="8" width="18" height="4.4" rx="1.6" fill="#0b4459" />
      <rect x="7" y="14" width="13" height="4.4" rx="1.6" fill="#f4b23e" />
      <rect x="7" y="20" width="8" height="4.4" rx="1.6" fill="#0b4459" />
    </svg>
  `,
})
export class BrandMark {}
