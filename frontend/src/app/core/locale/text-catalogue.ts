import { Injectable, inject } from '@angular/core';
import { TranslocoService, type Translation } from '@jsverse/transloco';
import type { Language } from './language.js';

/** Fetches the texts of one feature; each language is a chunk of its own. */
export type TextLoaders = Readonly<Record<Language, () => Promise<{ default: Translation }>>>;

/**
 * The texts of the features that were opened so far.
 *
 * Only the shell's Dutch texts come with the first load; a feature brings its own with its route,
 * and the other language is fetched when somebody switches.
 */
@Injectable({ providedIn: 'root' })
export class TextCatalogue {
  private readonly transloco = inject(TranslocoService);
  private readonly features = new Map<string, TextLoaders>();
  private readonly loaded = new Set<string>();

  /** Adds a feature and waits until its texts are there, so that no page shows a bare key. */
  async add(name: string, loaders: TextLoaders, language: Language): Promise<void> {
    this.features.set(name, loaders);
    await this.load(name, loaders, language);
  }

  /** Makes every opened feature speak this language. */
  async prepare(language: Language): Promise<void> {
    await Promise.all(
      [...this.features].map(([name, loaders]) => this.load(name, loaders, language)),
    );
  }

  private async load(name: string, loaders: TextLoaders, language: Language): Promise<void> {
    const key = `${language}/${name}`;
    if (this.loaded.has(key)) return;
    const { default: texts } = await loaders[language]();
    this.transloco.setTranslation({ [name]: texts }, language, { merge: true });
    this.loaded.add(key);
  }
}
