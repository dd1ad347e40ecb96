import { fill, type Language, type Text } from '@tranche/domain';

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
