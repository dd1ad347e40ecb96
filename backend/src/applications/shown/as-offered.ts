import type { Answers, Field, Section } from '@tranche/domain';

/** A page with its questions as the answers elsewhere make them: a list offers only what fits those. */
export function asOffered(section: Section, answers: Answers): Section {
  return { ...section, fields: section.fields.map((field) => narrowed(field, answers)) };
}

function narrowed(field: Field, answers: Answers): Field {
  if (field.kind !== 'reference' || !field.matching) return field;
  const { attribute, field: other } = field.matching;
  const answer = answers[other];
  return typeof answer === 'string' && answer !== ''
    ? { ...field, only: { attribute, in: [answer] } }
    : field;
}
