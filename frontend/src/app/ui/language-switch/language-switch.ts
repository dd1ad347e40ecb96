import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Language } from '../../core/locale/language.js';
import { Locale } from '../../core/locale/locale.js';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The other language, in its own name. */
@Component({
  selector: 'ui-language-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="ghost-button" [attr.lang]="other()" (click)="choose()">
      <span class="language-name">{{ name() }}</span>
      <span class="language-code" aria-hidden="true">{{ other().toUpperCase() }}</span>
    </button>
  `,
})
export class LanguageSwitch {
  private readonly locale = inject(Locale);
  protected readonly other = computed<Language>(() =>
    this.locale.language() === 'nl' ? 'en' : 'nl',
  );
  protected readonly name = computed(() => NAMES[this.other()]);

  protected choose(): void {
    void this.locale.choose(this.other());
  }
}
