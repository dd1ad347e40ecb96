import { formatDate, refuse, type Refusal } from '@tranche/domain';

export const PROPOSED_ALREADY = refuse({
  code: 'reference-list-proposed',
  text: {
    nl: 'Van deze lijst wacht al een voorstel vanaf deze dag. Keur het goed of stuur het terug, en stel dan een ander voor.',
    en: 'Of this list a proposal from this day waits already. Approve it or return it, and then propose another.',
  },
});

export const IN_FORCE_ALREADY = refuse({
  code: 'reference-list-known',
  text: {
    nl: 'Precies deze versie geldt al. U hoeft niets te doen.',
    en: 'This very version holds already. You need not do anything.',
  },
});

export const DECIDED_ALREADY = refuse({
  code: 'reference-list-decided',
  text: {
    nl: 'Over dit voorstel is al beslist. Laad de pagina opnieuw om te zien hoe.',
    en: 'This proposal was decided on already. Load the page again to see how.',
  },
});

export const FOUR_EYES = {
  nl: 'U hebt deze versie zelf voorgesteld. Iemand anders kijkt haar na en keurt haar goed.',
  en: 'You proposed this version yourself. Somebody else looks it over and approves it.',
};

/** A list that holds is never changed under those who relied on it. */
export function versionExists(list: string, validFrom: string): Refusal {
  const day = Temporal.PlainDate.from(validFrom);
  return refuse({
    code: 'reference-list-exists',
    text: {
      nl: `Van de lijst ‘${list}’ is er al een versie vanaf ${formatDate(day, 'nl')}, met een andere inhoud. Kies een andere begindatum.`,
      en: `Of the list ‘${list}’ there is a version from ${formatDate(day, 'en')} already, with another content. Choose another starting date.`,
    },
  });
}
