import type { Field, Section, TextFormat } from './field.js';
import type { AnswerMeaning } from './meaning.js';

const ADDRESS: readonly AnswerMeaning[] = ['street', 'postcode', 'town'];
const ACCOUNT: readonly TextFormat[] = ['iban', 'account-name'];

/** A question about whoever applies itself, with its page. */
export interface OwnQuestion {
  readonly section: Section;
  readonly field: Field;
}

/**
 * The questions that are about the organisation that applies: its address, its account, and what is asked
 * in a line beside those, such as its number and whom to call. For another organisation none of these
 * answers holds; what is to be done and what it costs stands on other pages.
 */
export function questionsOnApplicant(sections: readonly Section[]): readonly OwnQuestion[] {
  return sections
    .filter(({ fields }) => fields.some(isAddressOrAccount))
    .flatMap((section) =>
      section.fields
        .filter(({ kind, means }) => kind === 'text' || isAddress(means))
        .map((field) => ({ section, field })),
    );
}

function isAddressOrAccount(field: Field): boolean {
  const isAccount =
    field.kind === 'text' && field.format !== undefined && ACCOUNT.includes(field.format);
  return isAccount || isAddress(field.means);
}

function isAddress(means: AnswerMeaning | undefined): boolean {
  return means !== undefined && ADDRESS.includes(means);
}
