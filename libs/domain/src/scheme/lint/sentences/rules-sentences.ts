import type { Sentence } from './sentence.js';

/** What can be wrong with what is weighed, divided, written and set. */
export const RULES_SENTENCES = {
  'advised-by-others': {
    part: 'letters',
    nl: 'Een brief spreekt van een commissie of jury die er in deze versie niet is.',
    en: 'A letter speaks of a committee or jury that this version does not have.',
  },
  'amount-without-money': {
    part: 'scheme',
    nl: 'Een variant geeft geld terwijl de regeling geen geld kent, of andersom.',
    en: 'A variant gives money while the scheme knows no money, or the other way round.',
  },
  'amounts-crossed': {
    part: 'scheme',
    nl: 'Een minimumbedrag ligt boven het maximum.',
    en: 'A minimum amount is above the maximum.',
  },
  'article-empty': {
    part: null,
    nl: 'Er staat niet bij op welk artikel het berust.',
    en: 'It does not say on which article it rests.',
  },
  'assessment-after-decision': {
    part: 'assessment',
    nl: 'De beoordelaars hebben langer de tijd dan er is om te beslissen.',
    en: 'The assessors have longer than there is to decide.',
  },
  'assessors-counted-otherwise': {
    part: 'assessment',
    nl: 'Een tekst noemt een ander aantal beoordelaars dan deze versie heeft.',
    en: 'A text says another number of assessors than this version has.',
  },
  'facet-unknown': {
    part: 'scheme',
    nl: 'Er kan worden gezocht op iets wat niet wordt gevraagd of ingesteld.',
    en: 'One can search by something that is not asked or set.',
  },
  'letter-incomplete': {
    part: 'letters',
    nl: 'In een brief ontbreekt wat de wet erin wil.',
    en: 'A letter lacks what the law wants in it.',
  },
  'letter-twice': {
    part: 'letters',
    nl: 'Een brief staat er twee keer.',
    en: 'A letter stands there twice.',
  },
  'limit-across-nothing': {
    part: 'scheme',
    nl: 'Een grens aan aanvragen van alle aanvragers samen telt niet per antwoord: dan kan er maar één aanvragen.',
    en: 'A limit over all applicants together does not count per answer: then only one can apply.',
  },
  'limit-unknown': {
    part: 'scheme',
    nl: 'Een maximum aantal aanvragen telt per iets wat niet bestaat.',
    en: 'A limit to applications counts per something that does not exist.',
  },
  'list-twice': {
    part: 'scheme',
    nl: 'Een lijst staat er twee keer.',
    en: 'A list stands there twice.',
  },
  'list-unknown': {
    part: 'scheme',
    nl: 'Een variant hoort bij een lijst die niet bestaat.',
    en: 'A variant belongs to a list that does not exist.',
  },
  'lists-count': {
    part: 'scheme',
    nl: 'Het aantal lijsten past niet bij de manier van verdelen.',
    en: 'The number of lists does not fit the way of dividing.',
  },
  'number-typed': {
    part: null,
    nl: 'Een bedrag, deel of termijn is hier getypt, en komt niet van de pagina van de versie.',
    en: 'An amount, share or term is typed here, and does not come from the page of the version.',
  },
  'objection-without-law': {
    part: 'letters',
    nl: 'Een brief belooft bezwaar, terwijl de Awb niet geldt.',
    en: 'A letter promises an objection, while the Awb does not apply.',
  },
  'parameter-preset': {
    part: 'parameters',
    nl: 'Een instelling is vooraf ingevuld met iets wat niet mag.',
    en: 'A setting is filled in beforehand with something that is not allowed.',
  },
  'parameter-twice': {
    part: 'parameters',
    nl: 'Een instelling staat er twee keer.',
    en: 'A setting stands there twice.',
  },
  'parameter-unknown': {
    part: 'parameters',
    nl: 'Er wordt een instelling gebruikt die niet bestaat.',
    en: 'A setting is used that does not exist.',
  },
  'part-missing': {
    part: null,
    nl: 'Een onderdeel van de regeling ontbreekt.',
    en: 'A part of the scheme is missing.',
  },
  'payment-parts-uneven': {
    part: 'money',
    nl: 'De delen waarin wordt betaald zijn samen meer of minder dan het hele bedrag.',
    en: 'The parts in which is paid are more or less than the whole amount together.',
  },
  'placeholders-differ': {
    part: null,
    nl: 'Een tekst vult in het Nederlands iets anders in dan in het Engels.',
    en: 'A text fills in something else in Dutch than in English.',
  },
  'places-missing': {
    part: 'scheme',
    nl: 'Verdelen naar verhouding en leerplaatsen horen bij elkaar, maar er is maar één van de twee.',
    en: 'Sharing in proportion and places belong together, but there is only one of the two.',
  },
  'places-never-taken': {
    part: 'workflow',
    nl: 'De regeling telt plaatsen, maar geen stap haalt een plaats van het plafond af: zij raken nooit op.',
    en: 'The scheme counts places, but no step takes a place from the ceiling: they never run out.',
  },
  'rubric-point-missing': {
    part: 'assessment',
    nl: 'Bij een criterium staat niet voor elk aantal punten wat het betekent.',
    en: 'A criterion does not say for every number of points what it means.',
  },
  'text-empty': {
    part: null,
    nl: 'Een tekst ontbreekt in een van de talen.',
    en: 'A text is missing in one of the languages.',
  },
  'units-mixed': {
    part: 'scheme',
    nl: 'De ene variant telt plaatsen en de andere niet: één plafond telt één ding.',
    en: 'One variant counts places and another does not: one ceiling counts one thing.',
  },
  'variant-missing': {
    part: 'scheme',
    nl: 'De regeling heeft geen variant.',
    en: 'The scheme has no variant.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
