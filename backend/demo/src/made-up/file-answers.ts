import type { IdentityClaims } from '@tranche/backend/identity';
import { keepShown, type Answers, type Section } from '@tranche/domain';
import { sampleAnswers } from '@tranche/schemes';
import type { DemoFile } from '../demo-tranche.js';
import { madeUpIban, madeUpPhone, madeUpPostcode } from './identifiers.js';

/** Answers to the questions of a section that are asked: what the file says, and samples for the rest. */
export function fileAnswers(section: Section, { applicant, answers }: DemoFile): Answers {
  const required = section.fields.filter((field) => field.required === true);
  return keepShown(section, {
    ...sampleAnswers(required),
    ...contactAnswers(applicant),
    ...answers,
  });
}

function contactAnswers({ name, email, represents }: IdentityClaims): Answers {
  const [organisation] = represents;
  const [street, town] = organisation?.address ?? [
    'Dorpsstraat 12',
    `${madeUpPostcode(name)} Elsterdam`,
  ];
  return {
    street: street ?? null,
    postcode: town?.slice(0, POSTCODE_LENGTH) ?? null,
    city: town?.slice(POSTCODE_LENGTH).trim() ?? null,
    iban: madeUpIban(organisation?.name ?? name),
    accountHolder: organisation?.name ?? name,
    contactName: name,
    contactEmail: email,
    contactPhone: madeUpPhone(name),
  };
}

/** As in `7000 AA`. */
const POSTCODE_LENGTH = 7;
