import { dutchDate, omissionLines, type Language, type LetterInput } from '@tranche/domain';
import { allAnswers, recordedInput, type TransitionInContext } from '../../applications/index.js';
import { additionFor } from './addition-for.js';
import { applicantOf } from './applicant-of.js';
import { assessmentFor } from './assessment-for.js';
import { categoriesFor } from './categories-for.js';
import { ceilingOf } from './ceiling-of.js';
import { determinationFor } from './determination-for.js';
import { moneyFor } from './money-for.js';
import { projectOf } from './project-of.js';
import { rankingFor } from './ranking-for.js';
import { signerOf } from './signer-of.js';
import { submissionOf } from './submitted-answers.js';
import { untilOf } from './until-of.js';
import { viewsFor } from './views-for.js';

/** Everything a letter may speak of, read from the rows as they stand in the deciding transaction. */
export async function gatherLetterInput(
  on: TransitionInContext,
  language: Language,
  publicUrl: string,
): Promise<LetterInput> {
  const { tx, application, tranche, scheme, now, motivation, points } = on;
  const submission = await submissionOf(tx, application);
  const answers = allAnswers(submission.copy.sections);
  const assessment = await assessmentFor(on);
  const addition = await additionFor(on, answers);
  const money = await moneyFor(on, addition);
  const determination = await determinationFor(on);
  const categories = await categoriesFor(on, answers);
  return {
    language,
    scheme,
    reference: application.reference,
    sentOn: dutchDate(now).toString(),
    receivedAt: (application.submittedAt ?? submission.receivedAt).toISOString(),
    applicant: await applicantOf(tx, application, { form: scheme.form, answers }),
    ...(await signerOf(on)),
    project: projectOf(application, { form: scheme.form, answers }),
    tranche: {
      name: tranche.name,
      ceilingCents: await ceilingOf(on),
      parameters: tranche.parameters,
    },
    answers,
    ...(categories && { categories }),
    input: await recordedInput(tx, application.id),
    ...(money && { money }),
    ...(determination && { determination }),
    ...(assessment && { assessment }),
    ...(addition && { addition }),
    ...(await rankingFor(on, publicUrl)),
    ...(await viewsFor(on)),
    omissions: omissionLines(scheme.form.sections, points, motivation, language),
    until: await untilOf(tx, application),
  };
}
