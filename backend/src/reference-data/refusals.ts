import { formatDate, refuse, type Refusal } from '@tranche/domain';

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
