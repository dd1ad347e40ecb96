import { maskIdentifier, type Answers, type Role, type Section } from '@tranche/domain';

/** What only who pays and who is paid has to read: the rest of the office decides without it. */
const MASKED_FORMATS = ['iban', 'bsn'] as const;

type MaskedFormat = (typeof MASKED_FORMATS)[number];

/** Who reads bank accounts and citizen service numbers whole (GDPR art. 5(1)(c)). */
const READ_WHOLE: readonly Role[] = ['applicant', 'officer'];

/** The answers of one page, with what this reader has no need of hidden but for its end. */
export function maskedAnswers(
  { fields }: Section,
  answers: Answers,
  roles: readonly Role[],
): Answers {
  if (roles.some((role) => READ_WHOLE.includes(role))) return answers;
  const masked = { ...answers };
  for (const field of fields) {
    const format = field.kind === 'text' ? maskedFormat(field.format) : undefined;
    const answer = answers[field.name];
    if (format && typeof answer === 'string' && answer !== '') {
      masked[field.name] = maskIdentifier(format, answer);
    }
  }
  return masked;
}

function maskedFormat(format: string | undefined): MaskedFormat | undefined {
  return MASKED_FORMATS.find((each) => each === format);
}
