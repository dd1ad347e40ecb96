import {
  assertNever,
  isShown,
  type Answer,
  type Answers,
  type Field,
  type Section,
} from '@tranche/domain';
import { sampleAnswers } from '@tranche/schemes';

/** What the questions about money and time are to be answered with. */
export interface KnownAnswers {
  readonly budgetCents: number;
  readonly requestedCents: number;
  readonly startsOn: string;
  /** By name of the question, where a scheme wants a particular answer. */
  readonly answers?: Answers;
}

const TEXTS: Readonly<Record<string, string>> = {
  email: 'fatima@example.org',
  phone: '0612345678',
  'school-year': '2026-2027',
  'account-name': 'F. Voorbeeld',
  postcode: '7000 AA',
  iban: 'NL91ABNA0417164300',
};

/** An answer to every question of a section that is asked, good enough to submit. */
export function testAnswers({ fields }: Pick<Section, 'fields'>, known: KnownAnswers): Answers {
  let answers: Answers = {};
  for (const field of fields) {
    if (!isShown(field, answers)) continue;
    const wanted = known.answers?.[field.name];
    answers = { ...answers, [field.name]: wanted === undefined ? answerTo(field, known) : wanted };
  }
  return answers;
}

function answerTo(field: Field, known: KnownAnswers): Answer {
  switch (field.kind) {
    case 'text':
      if (field.format) return TEXTS[field.format] ?? sampleOf(field);
      return 'Kort antwoord'.slice(0, field.maximumLength);
    case 'long-text':
      return Array.from({ length: Math.max(field.minimumWords ?? 0, 12) }, () => 'woord').join(' ');
    case 'money':
      return field.name === 'requested' ? known.requestedCents : (field.minimumCents ?? 0);
    case 'number':
      return field.minimum ?? 1;
    case 'date':
      return known.startsOn;
    case 'choice':
      return field.name === 'earlierProject' ? 'no' : (field.options[0]?.value ?? null);
    case 'multi-choice':
      return field.options.slice(0, Math.max(field.minimum ?? 1, 1)).map((each) => each.value);
    case 'yes-no':
      return false;
    case 'declaration':
      return true;
    case 'cost-lines':
      return [
        {
          category: field.categories[0]?.code ?? '',
          description: 'Uren van docenten',
          year: 1,
          amountCents: known.budgetCents,
        },
      ];
    case 'rows':
    case 'reference':
      return sampleOf(field);
    default:
      return assertNever(field);
  }
}

function sampleOf(field: Field): Answer {
  return sampleAnswers([field])[field.name] ?? null;
}
