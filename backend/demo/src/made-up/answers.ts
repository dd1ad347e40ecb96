import type { Answer, Answers, Field, Section } from '@tranche/domain';
import { assertNever, isShown } from '@tranche/domain';
import type { DemoApplication } from '../demo-tranche.js';
import { answerTexts } from './answer-texts.js';
import { claimsOf } from './claims.js';
import { madeUpCostLines } from './cost-lines.js';
import { madeUpIban, madeUpPhone, madeUpSchoolCode } from './identifiers.js';

type Known = Readonly<Record<string, Answer>>;

/** Answers to every question of a section that is asked, whichever version asks it. */
export function madeUpAnswers(section: Section, application: DemoApplication): Answers {
  const known = { ...answerTexts(application), ...plainAnswers(application) };
  let answers: Answers = {};
  for (const field of section.fields) {
    if (!isShown(field, answers)) continue;
    answers = { ...answers, [field.name]: answerTo(field, known, application) };
  }
  return answers;
}

function plainAnswers({ lead, region, ...application }: DemoApplication): Known {
  const { name, email, represents } = claimsOf(lead, region);
  const [street, town] = represents[0]?.address ?? [];
  return {
    schoolCode: represents[0]?.brin ?? madeUpSchoolCode(lead.name),
    street: street ?? null,
    postcode: town?.slice(0, POSTCODE_LENGTH) ?? null,
    city: town?.slice(POSTCODE_LENGTH).trim() ?? null,
    iban: madeUpIban(lead.name),
    contactName: name,
    contactEmail: email,
    contactPhone: madeUpPhone(lead.name),
    startsOn: application.startsOn,
    durationYears: String(application.durationYears),
    requested: application.requestedCents,
    themes: ['teacher-professionalisation', 'research-skills'],
    earlierProject: application.variant.startsWith('upscaler') ? 'yes' : 'no',
    earlierPartners: 14,
    remainingPartners: 9,
  };
}

/** As in `7000 AA`. */
const POSTCODE_LENGTH = 7;

function answerTo(field: Field, known: Known, application: DemoApplication): Answer {
  const answer = known[field.name];
  if (answer !== undefined) return answer;
  switch (field.kind) {
    case 'cost-lines':
      return [...madeUpCostLines(field, application.budgetCents, application.durationYears)];
    case 'declaration':
      return true;
    case 'yes-no':
      return false;
    case 'choice':
      return field.options[0]?.value ?? null;
    case 'multi-choice':
      return field.options.slice(0, field.minimum ?? 1).map((option) => option.value);
    case 'text':
    case 'long-text':
      return 'Zie het plan van aanpak.';
    case 'date':
      return application.startsOn;
    case 'money':
    case 'number':
    case 'rows':
    case 'reference':
      return null;
    default:
      return assertNever(field);
  }
}
