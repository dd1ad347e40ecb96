import { Injectable, inject } from '@angular/core';
import { answerText, type Answer, type Field } from '@tranche/domain/browser';
import { formatLegalDate } from '../core/format/moment.js';
import { Locale } from '../core/locale/locale.js';
import { ReferenceLabels } from './reference/reference-labels.js';

/** Answers as a person reads them back, with the words of the lists that are kept outside the form. */
@Injectable({ providedIn: 'root' })
export class AnswerTexts {
  private readonly locale = inject(Locale);
  private readonly labels = inject(ReferenceLabels);

  /** Empty when it was not answered. */
  of(field: Field, answer: Answer | undefined): string {
    const language = this.locale.language();
    return answerText(field, answer, {
      language,
      labelOf: (list, code) => this.labels.labelOf(list, code)?.[language] ?? code,
      dayOf: (date) => formatLegalDate(date, language),
    });
  }
}
