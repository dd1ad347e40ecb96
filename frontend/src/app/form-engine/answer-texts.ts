import { Injectable, inject } from '@angular/core';
import type { Answer, Field } from '@tranche/domain/browser';
import { Locale } from '../core/locale/locale.js';
import { answerText } from './answer-text.js';
import { ReferenceLabels } from './reference/reference-labels.js';

/** Answers as a person reads them back, with the words of the lists that are kept outside the form. */
@Injectable({ providedIn: 'root' })
export class AnswerTexts {
  private readonly locale = inject(Locale);
  private readonly labels = inject(ReferenceLabels);

  /** Empty when it was not answered. */
  of(field: Field, answer: Answer | undefined): string {
    return answerText(field, answer, this.locale, (list, code) => {
      const label = this.labels.labelOf(list, code);
      return label ? this.locale.text(label) : code;
    });
  }
}
