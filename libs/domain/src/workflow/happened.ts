import type { Text } from '../text.js';

/**
 * What a step is called once it was taken: its label is the button that asks for it, and a history that
 * says "Aanvulling vragen" reads as an order. A word that is not in the table stays as it is.
 *
 * @example happened({ nl: 'Aanvulling vragen', en: 'Ask for a supplement' })
 * // { nl: 'Aanvulling gevraagd', en: 'Asked for a supplement' }
 */
export function happened({ nl, en }: Text): Text {
  return { nl: nl.replaceAll(WORD, dutch), en: english(en) };
}

/** What was let go on is said with two infinitives, also of the past. */
const WORD = /laten doorgaan|\p{L}+/gu;

function dutch(word: string): string {
  const past = PARTICIPLES.get(word.toLowerCase());
  return past === undefined ? word : likeCase(word, past);
}

/** An English order begins with its verb, or with what denies it. */
function english(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  if (verb === 'Do') return ['Did', ...rest].join(' ');
  if (verb === 'Decide') return ['Decided', ...rest].join(' ');
  return [likeCase(verb, PASTS.get(verb.toLowerCase()) ?? verb), ...rest].join(' ');
}

function likeCase(model: string, word: string): string {
  const isCapital = model !== model.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['aankondigen', 'aangekondigd'],
  ['aannemen', 'aangenomen'],
  ['aanpassen', 'aangepast'],
  ['aanvragen', 'aangevraagd'],
  ['afsluiten', 'afgesloten'],
  ['afwegen', 'afgewogen'],
  ['afwijzen', 'afgewezen'],
  ['beëindigen', 'beëindigd'],
  ['doorgaan', 'doorgegaan'],
  ['geven', 'gegeven'],
  ['goedkeuren', 'goedgekeurd'],
  ['heropenen', 'heropend'],
  ['herzien', 'herzien'],
  ['indienen', 'ingediend'],
  ['insturen', 'ingestuurd'],
  ['intrekken', 'ingetrokken'],
  ['laten', 'gelaten'],
  ['meenemen', 'meegenomen'],
  ['nemen', 'genomen'],
  ['oppakken', 'opgepakt'],
  ['opvragen', 'opgevraagd'],
  ['publiceren', 'gepubliceerd'],
  ['starten', 'gestart'],
  ['stoppen', 'gestopt'],
  ['toekennen', 'toegekend'],
  ['toelaten', 'toegelaten'],
  ['vaststellen', 'vastgesteld'],
  ['vastleggen', 'vastgelegd'],
  ['verbeteren', 'verbeterd'],
  ['verdelen', 'verdeeld'],
  ['verklaren', 'verklaard'],
  ['verlagen', 'verlaagd'],
  ['verlenen', 'verleend'],
  ['versturen', 'verstuurd'],
  ['vervangen', 'vervangen'],
  ['voorbereiden', 'voorbereid'],
  ['voorstellen', 'voorgesteld'],
  ['vragen', 'gevraagd'],
  ['weghalen', 'weggehaald'],
  ['zetten', 'gezet'],
]);

const PASTS: ReadonlyMap<string, string> = new Map([
  ['accept', 'accepted'],
  ['admit', 'admitted'],
  ['allocate', 'allocated'],
  ['announce', 'announced'],
  ['approve', 'approved'],
  ['ask', 'asked'],
  ['award', 'awarded'],
  ['claim', 'claimed'],
  ['close', 'closed'],
  ['conclude', 'concluded'],
  ['correct', 'corrected'],
  ['declare', 'declared'],
  ['demand', 'demanded'],
  ['determine', 'determined'],
  ['end', 'ended'],
  ['give', 'gave'],
  ['grant', 'granted'],
  ['include', 'included'],
  ['lower', 'lowered'],
  ['prepare', 'prepared'],
  ['propose', 'proposed'],
  ['publish', 'published'],
  ['rank', 'ranked'],
  ['record', 'recorded'],
  ['reject', 'rejected'],
  ['reopen', 'reopened'],
  ['revise', 'revised'],
  ['send', 'sent'],
  ['start', 'started'],
  ['stop', 'stopped'],
  ['submit', 'submitted'],
  ['take', 'took'],
  ['weigh', 'weighed'],
  ['withdraw', 'withdrew'],
]);
