import type { Text } from '@tranche/domain';
import { UnsupportedTypeError } from '../../platform/errors/index.js';

const ICLOUD: Text = {
  nl: 'Dit is een HEIC-foto, zoals een iPhone die maakt; die kan niet iedereen openen. Bewaar de foto als JPEG en voeg die toe: op de iPhone bij Instellingen > Camera > Structuren > Meest compatibel.',
  en: 'This is a HEIC photo, as an iPhone makes them; not everybody can open it. Save the photo as JPEG and add that: on the iPhone in Settings > Camera > Formats > Most Compatible.',
};

/** What people send in good faith, as they call it. */
const KNOWN: readonly (readonly [RegExp, Text])[] = [
  [/wordprocessing|msword|opendocument\.text/, { nl: 'een Word-bestand', en: 'a Word file' }],
  [/spreadsheet|ms-excel/, { nl: 'een rekenblad', en: 'a spreadsheet' }],
  [/presentation|powerpoint/, { nl: 'een presentatie', en: 'a presentation' }],
  [/x-cfb/, { nl: 'een Office-bestand', en: 'an Office file' }],
  [/zip|x-7z|x-rar|gzip/, { nl: 'een ingepakt bestand', en: 'a packed file' }],
  [/^image\//, { nl: 'een afbeelding', en: 'a picture' }],
  [/^application\/pdf$/, { nl: 'een PDF', en: 'a PDF' }],
];

/** Says what was sent, what is asked for, and how to get from one to the other. */
export function unsupported(
  accepted: readonly string[],
  sent: string | null,
): UnsupportedTypeError {
  if (sent === 'image/heic' || sent === 'image/heif') return new UnsupportedTypeError(ICLOUD);
  const names = accepted.map((type) => (type.split('/').at(-1) ?? type).toUpperCase());
  const known = KNOWN.find(([type]) => type.test(sent ?? ''))?.[1];
  const isPdf = accepted.includes('application/pdf');
  return new UnsupportedTypeError({
    nl: [
      `Dit is ${known ? `${known.nl}, ` : ''}geen ${names.join(' of ')}-bestand.`,
      isPdf ? 'Sla het op als PDF en voeg die toe.' : `Voeg een ${names.join(' of ')} toe.`,
    ].join(' '),
    en: [
      `This is ${known ? `${known.en}, ` : ''}not a ${names.join(' or ')} file.`,
      isPdf ? 'Save it as a PDF and add that.' : `Add a ${names.join(' or ')}.`,
    ].join(' '),
  });
}
