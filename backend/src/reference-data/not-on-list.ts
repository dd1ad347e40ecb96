import {
  asTitle,
  formatDate,
  type Language,
  type ReferenceField,
  type RefusalReason,
} from '@tranche/domain';
import type { ReferenceListRow } from './reference-list.row.js';

/**
 * The reason for an answer that is not on its list, with the version that was looked at: source, note
 * and date, so that the reader can look it up.
 */
export function notOnList(
  section: string,
  field: ReferenceField,
  version: ReferenceListRow | null,
  on: Temporal.PlainDate,
): RefusalReason {
  const [nl, en] = version ? [absent(version, 'nl'), absent(version, 'en')] : unknown(on);
  return {
    code: `${section}/${field.name}`,
    text: { nl: `${asTitle(field.label.nl)}: ${nl}`, en: `${asTitle(field.label.en)}: ${en}` },
    ...(field.article && { article: field.article }),
  };
}

/** The reason for an answer that is on its list, and not among what this question offers of it. */
export function notOffered(
  section: string,
  { name, label, article }: ReferenceField,
): RefusalReason {
  return {
    code: `${section}/${name}`,
    text: {
      nl: `${asTitle(label.nl)}: deze keuze hoort niet bij deze vraag`,
      en: `${asTitle(label.en)}: this is not a choice for this question`,
    },
    ...(article && { article }),
  };
}

/** The reason for an answer that another answer rules out, such as a university for an mbo student. */
export function notMatching(
  section: string,
  { name, label, article }: ReferenceField,
): RefusalReason {
  return {
    code: `${section}/${name}`,
    text: {
      nl: `${asTitle(label.nl)}: deze keuze past niet bij wat u eerder antwoordde. Kies iets anders, of pas dat antwoord aan.`,
      en: `${asTitle(label.en)}: this choice does not go with what you answered before. Choose something else, or change that answer.`,
    },
    ...(article && { article }),
  };
}

function absent({ validFrom, source, note }: ReferenceListRow, language: Language): string {
  const day = formatDate(Temporal.PlainDate.from(validFrom), language);
  const origin = note ? `${source}, ${note[language]}` : source;
  return language === 'nl'
    ? `dit staat niet op de lijst van ${day} (${origin})`
    : `this is not on the list of ${day} (${origin})`;
}

function unknown(on: Temporal.PlainDate): [string, string] {
  return [
    `er is nog geen lijst voor ${formatDate(on, 'nl')}; neem contact op`,
    `there is no list for ${formatDate(on, 'en')} yet; please contact us`,
  ];
}
