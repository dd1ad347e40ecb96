import { dutchDate, omissionLines, type Language, type LetterInput } from '@tranche/domain';
import { allAnswers, type TransitionInContext } from '../../applications/index.js';
import { additionFor } from './addition-for.js';
import { applicantOf } from './applicant-of.js';
import { assessmentFor } from './assessment-for.js';
import { categoriesFor } from './categories-for.js';
import { ceilingOf } from './ceiling-of.js';
import { determinationFor } from './determination-for.js';
import { intentionFor } from './intention-for.js';
import { moneyFor } from './money-for.js';
import { projectOf } from './project-of.js';
import { rankingFor } from './ranking-for.js';
import type { RowsForLetters } from './rows-for-letters.js';
import { signerOf } from './signer-of.js';
import { endedBy, untilOf } from './until-of.js';
import { viewsFor } from './views-for.js';

/** Everything a letter may speak of, from the rows as they stand in the deciding transaction. */
export function letterInputOf(
  on: TransitionInContext,
  rows: RowsForLetters,
  { language, publicUrl }: { readonly language: Language; readonly publicUrl: string },
): LetterInput {
  const { application, tranche, scheme, now, motivation, points } = on;
  const submission = rows.submissionOf(application.id);
  const answers = allAnswers(submission.copy.sections);
  const assessment = assessmentFor(on, rows);
  const addition = additionFor(on, rows, answers);
  const money = moneyFor(on, rows, addition);
  const determination = determinationFor(on, rows);
  const categories = categoriesFor(on, rows, answers);
  return {
    language,
    scheme,
    reference: application.reference,
    sentOn: dutchDate(now).toString(),
    receivedAt: (application.submittedAt ?? submission.receivedAt).toISOString(),
    applicant: applicantOf(rows, application, { form: scheme.form, answers }),
    ...signerOf(on, rows),
    project: projectOf(application, { form: scheme.form, answers }),
    tranche: {
      name: tranche.name,
      ceilingCents: ceilingOf(on, rows),
      parameters: tranche.parameters,
    },
    answers,
    ...(categories && { categories }),
    input: rows.recordedOf(application.id),
    ...(money && { money }),
    ...(determination && { determination }),
    ...(assessment && { assessment }),
    ...(addition && { addition }),
    ...rankingFor(on, rows, publicUrl),
    ...intentionFor(on, rows),
    ...viewsFor(on, rows),
    omissions: omissionLines(scheme.form.sections, points, motivation, language),
    until: untilOf(application, rows),
    ended: endedBy(on, rows),
  };
}
