import type { Sentence } from './sentence.js';

/** What can be wrong with what an applicant meets. */
export const FORM_SENTENCES = {
  'address-missing': {
    part: 'form',
    nl: 'Er gaan brieven naar wie voor zichzelf aanvraagt, en het formulier vraagt niet verplicht waar die woont (Awb 3:41).',
    en: 'Letters go to who applies for oneself, and the form does not demand where that person lives (Awb 3:41).',
  },
  'bounds-crossed': {
    part: 'form',
    nl: 'Een ondergrens ligt boven de bovengrens.',
    en: 'A lower bound is above the upper bound.',
  },
  'check-list-unknown': {
    part: 'self-check',
    nl: 'De zelfcheck vraagt over een lijst waaruit het formulier niets vraagt.',
    en: 'The self-check asks about a list from which the form asks nothing.',
  },
  'condition-field-unknown': {
    part: 'conditions',
    nl: 'Een voorwaarde noemt een vraag die niet bestaat.',
    en: 'A condition names a question that does not exist.',
  },
  'condition-impossible': {
    part: 'form',
    nl: 'Een vraag wacht op een antwoord dat niet gegeven kan worden.',
    en: 'A question waits for an answer that cannot be given.',
  },
  'condition-parameter-unknown': {
    part: 'conditions',
    nl: 'Een voorwaarde noemt een instelling die niet bestaat.',
    en: 'A condition names a setting that does not exist.',
  },
  'condition-partner-kind-unknown': {
    part: 'conditions',
    nl: 'Een voorwaarde noemt een soort partner die niet bestaat.',
    en: 'A condition names a kind of partner that does not exist.',
  },
  'condition-twice': {
    part: 'conditions',
    nl: 'Een voorwaarde staat er twee keer.',
    en: 'A condition stands there twice.',
  },
  'condition-unknown': {
    part: 'form',
    nl: 'Een vraag wacht op een andere vraag die er niet eerder staat.',
    en: 'A question waits for another question that does not stand before it.',
  },
  'condition-variant-unknown': {
    part: 'conditions',
    nl: 'Een voorwaarde noemt een variant die niet bestaat.',
    en: 'A condition names a variant that does not exist.',
  },
  'document-twice': {
    part: 'documents',
    nl: 'Een document wordt twee keer gevraagd.',
    en: 'A document is asked for twice.',
  },
  'document-unusable': {
    part: 'documents',
    nl: 'Een document kan niet worden ingestuurd: geen bestandssoort of grootte is toegestaan.',
    en: 'A document cannot be sent in: no type or size is accepted.',
  },
  'field-points-nowhere': {
    part: 'form',
    nl: 'Een vraag verwijst naar een kolom of vraag die niet bestaat.',
    en: 'A question names a column or a question that does not exist.',
  },
  'field-twice': {
    part: 'form',
    nl: 'Twee vragen hebben dezelfde naam.',
    en: 'Two questions have the same name.',
  },
  'group-unknown': {
    part: 'form',
    nl: 'Een onderdeel hoort bij een groep die niet bestaat.',
    en: 'A section belongs to a group that does not exist.',
  },
  'meaning-elsewhere': {
    part: 'form',
    nl: 'Een antwoord wordt gevraagd waar het portaal het niet zoekt.',
    en: 'An answer is asked where the portal does not look for it.',
  },
  'meaning-missing': {
    part: 'form',
    nl: 'Het portaal heeft een antwoord nodig waar in deze versie niemand naar vraagt.',
    en: 'The portal needs an answer that nobody asks for in this version.',
  },
  'meaning-twice': {
    part: 'form',
    nl: 'Twee vragen geven hetzelfde antwoord aan het portaal.',
    en: 'Two questions give the portal the same answer.',
  },
  'meaning-unreadable': {
    part: 'form',
    nl: 'Een antwoord wordt gevraagd in een soort vraag waaruit het portaal het niet kan lezen.',
    en: 'An answer is asked with a kind of question from which the portal cannot read it.',
  },
  'option-twice': {
    part: 'form',
    nl: 'Een keuze staat er twee keer.',
    en: 'An option stands there twice.',
  },
  'page-missing': {
    part: 'form',
    nl: 'In het formulier ontbreekt een pagina voor iets wat deze versie vraagt.',
    en: 'The form lacks a page for something that this version asks.',
  },
  'part-twice': {
    part: 'form',
    nl: 'Een onderdeel zonder vragen staat er twee keer.',
    en: 'A part without questions stands there twice.',
  },
  'partner-kind-twice': {
    part: 'partnership',
    nl: 'Een soort partner staat er twee keer.',
    en: 'A kind of partner stands there twice.',
  },
  'partner-kind-unknown': {
    part: 'partnership',
    nl: 'Er wordt een soort partner genoemd die niet bestaat.',
    en: 'A kind of partner is named that does not exist.',
  },
  'partner-lines-alone': {
    part: 'form',
    nl: 'Kosten worden per partner gevraagd in een formulier zonder partners.',
    en: 'Cost is asked by partner in a form without partners.',
  },
  'partners-of-a-person': {
    part: 'form',
    nl: 'Er worden partners gevraagd, terwijl iemand voor zichzelf aanvraagt.',
    en: 'Partners are asked for, while somebody applies for oneself.',
  },
  'section-fields': {
    part: 'form',
    nl: 'Een onderdeel met vragen heeft er geen, of een onderdeel zonder vragen heeft er wel.',
    en: 'A section of questions has none, or a part without questions has some.',
  },
  'section-twice': {
    part: 'form',
    nl: 'Een onderdeel staat er twee keer.',
    en: 'A section stands there twice.',
  },
  'self-check-dead-end': {
    part: 'self-check',
    nl: 'Bij een vraag van de zelfcheck valt iedereen af.',
    en: 'A question of the self-check turns everybody away.',
  },
  'self-check-length': {
    part: 'self-check',
    nl: 'De zelfcheck heeft geen vier tot zes vragen.',
    en: 'The self-check does not have four to six questions.',
  },
  'self-check-twice': {
    part: 'self-check',
    nl: 'Een vraag van de zelfcheck staat er twee keer.',
    en: 'A question of the self-check stands there twice.',
  },
  'told-unknown': {
    part: 'form',
    nl: 'Een pagina vertelt een instelling waar geen woorden voor aanvragers bij staan.',
    en: 'A page tells a setting that has no words for applicants.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
