import { Injectable } from '@nestjs/common';
import { dutchDate, type Text } from '@tranche/domain';
import { allAnswers, type TransitionInContext } from '../../applications/index.js';
import { ReferenceData } from '../../reference-data/index.js';
import { submissionOf } from './submitted-answers.js';

/** What the codes of reference lists were called on the day of receipt, for letters that name them. */
@Injectable()
export class ReferenceLabels {
  constructor(private readonly referenceData: ReferenceData) {}

  async of({ tx, application, scheme }: TransitionInContext): Promise<Record<string, Text>> {
    const fields = scheme.form.sections.flatMap((section) => section.fields);
    const submission = await submissionOf(tx, application);
    const answers = allAnswers(submission.copy.sections);
    const receivedAt = application.submittedAt ?? submission.receivedAt;
    const on = dutchDate(receivedAt.toTemporalInstant());
    const labels: Record<string, Text> = {};
    for (const field of fields) {
      const code = field.kind === 'reference' ? answers[field.name] : undefined;
      if (field.kind !== 'reference' || typeof code !== 'string') continue;
      const entry = await this.referenceData.entry(tx, field.list, code, on);
      if (entry) labels[field.name] = entry.label;
    }
    return labels;
  }
}
