import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { of, type Observable } from 'rxjs';
import nl from '../../../i18n/nl.js';

/** The texts of the shell and the shared components: Dutch comes with the first load. */
@Injectable({ providedIn: 'root' })
export class ShellTexts implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> | Promise<Translation> {
    return language === 'en' ? import('../../../i18n/en.js').then((file) => file.default) : of(nl);
  }
}
