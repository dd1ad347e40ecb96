import { documentCodeInGroups, fill, type Language, type Text } from '@tranche/domain';

const DATE: Text = { nl: 'Datum', en: 'Date' };
const REFERENCE: Text = { nl: 'Kenmerk', en: 'Reference' };
const PAGE_OF: Text = { nl: '{page} van {pages}', en: '{page} of {pages}' };

const LONG_DATE = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

export const ATTACHMENT_DESCRIPTION: Text = {
  nl: 'Dit besluit als gegevens',
  en: 'This decision as data',
};

/** The line above the subject: "Datum 12 maart 2027 · Kenmerk RIF24-0142/B1". */
export function dateAndReference(language: Language, date: string, reference: string): string {
  const day = LONG_DATE[language].format(new Date(`${date}T00:00:00Z`));
  return `${DATE[language]} ${day} · ${REFERENCE[language]} ${reference}`;
}

export function pageOf(language: Language, page: number, pages: number): string {
  return fill(PAGE_OF[language], { page: String(page), pages: String(pages) });
}

/** By what, and where, anybody finds out that a document came from here. */
export interface Checked {
  readonly code: string;
  /** Of the page that asks for the code. */
  readonly address: string;
}

const HOW_TO_CHECK: Text = {
  nl: 'Is dit document echt? Kijk op {address} en vul deze code in: {code}.',
  en: 'Is this document genuine? Go to {address} and fill in this code: {code}.',
};

export function howToCheck(language: Language, { code, address }: Checked): string {
  return fill(HOW_TO_CHECK[language], { address, code: documentCodeInGroups(code) });
}
