import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Text } from '@tranche/domain/browser';
import { firstValueFrom } from 'rxjs';
import { isLanguage, LOCALE_TAGS, type Language } from './language.js';
import { rememberLanguage, rememberedLanguage } from './remembered-language.js';
import { TextCatalogue } from './text-catalogue.js';

/** The language of the screens, changed at run time. */
@Injectable({ providedIn: 'root' })
export class Locale {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly catalogue = inject(TextCatalogue);

  readonly #choice = signal<{ readonly language: Language } | null>(null);

  readonly language = computed<Language>(() => {
    const active = this.transloco.activeLang();
    return isLanguage(active) ? active : 'nl';
  });

  readonly tag = computed(() => LOCALE_TAGS[this.language()]);

  /** The last choice on this page, each a new one; null where it speaks as the device remembers. */
  readonly choice = this.#choice.asReadonly();

  /** The sentence in the reader's language. */
  text(text: Text): string {
    return text[this.language()];
  }

  /** What is computed with it is computed anew when the language changes. */
  translate(key: string, values?: Record<string, string | number>): string {
    return this.transloco.translate(key, values, this.transloco.activeLang());
  }

  async start(): Promise<void> {
    await this.use(rememberedLanguage(this.document));
  }

  async choose(language: Language): Promise<void> {
    rememberLanguage(this.document, language);
    await this.use(language);
    // After the screens speak it: whoever hears of a choice finds it made.
    this.#choice.set({ language });
  }

  private async use(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    await this.catalogue.prepare(language);
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
  }
}
