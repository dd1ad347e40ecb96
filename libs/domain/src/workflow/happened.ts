import type { Language, Text } from '../text.js';

/**
 * What a step is called once it was taken: its label is the button that asks for it, and a history that
 * says "Aanvulling vragen" reads as an order. A word that is not in the table stays as it is.
 *
 * @example happened({ nl: 'Aanvulling vragen', en: 'Ask for a supplement' })
 * // { nl: 'Aanvulling gevraagd', en: 'Asked for a supplement' }
 */
export function happened({ nl, en }: Text): Text {
  return {
    nl: nl.replaceAll(DUTCH_WORD, (word) => inPast(PARTICIPLES, word)),
    en: en.replaceAll(ENGLISH_VERB, (word) => inPast(PASTS, word)),
  };
}

/**
 * The languages in which a label has no verb that this table knows: the history would read it as an order,
 * unless it says by itself what became so.
 *
 * @example ordersIn({ nl: 'Plaats kwijtraken', en: 'Reject' }) // ['nl']
 */
export function ordersIn({ nl, en }: Text): readonly Language[] {
  const knows = (words: RegExpMatchArray | null, table: ReadonlyMap<string, string>) =>
    (words ?? []).some((word) => table.has(word.toLowerCase()));
  return [
    ...(knows(nl.match(DUTCH_WORD), PARTICIPLES) ? [] : (['nl'] as const)),
    ...(knows(en.match(ENGLISH_VERB), PASTS) ? [] : (['en'] as const)),
  ];
}

/** What was let go on is said with two infinitives, also of the past. */
const DUTCH_WORD = /laten doorgaan|\p{L}+/gu;

/** An English order begins with its verb, or with what denies it; so does what comes after a colon. */
const ENGLISH_VERB = /^\p{L}+|(?<=: )\p{L}+/gu;

function inPast(table: ReadonlyMap<string, string>, word: string): string {
  const past = table.get(word.toLowerCase());
  return past === undefined ? word : likeCase(word, past);
}

function likeCase(model: string, word: string): string {
  const isCapital = model !== model.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['aanbieden', 'aangeboden'],
  ['aankondigen', 'aangekondigd'],
  ['aannemen', 'aangenomen'],
  ['aanpassen', 'aangepast'],
  ['aanvaarden', 'aanvaard'],
  ['aanvragen', 'aangevraagd'],
  ['afhandelen', 'afgehandeld'],
  ['afsluiten', 'afgesloten'],
  ['afwegen', 'afgewogen'],
  ['afwijzen', 'afgewezen'],
  ['annuleren', 'geannuleerd'],
  ['antwoorden', 'geantwoord'],
  ['beantwoorden', 'beantwoord'],
  ['beëindigen', 'beëindigd'],
  ['behandelen', 'behandeld'],
  ['beoordelen', 'beoordeeld'],
  ['beslissen', 'beslist'],
  ['besluiten', 'besloten'],
  ['betalen', 'betaald'],
  ['bevestigen', 'bevestigd'],
  ['controleren', 'gecontroleerd'],
  ['corrigeren', 'gecorrigeerd'],
  ['doorgaan', 'doorgegaan'],
  ['doorsturen', 'doorgestuurd'],
  ['geven', 'gegeven'],
  ['goedkeuren', 'goedgekeurd'],
  ['handhaven', 'gehandhaafd'],
  ['heropenen', 'heropend'],
  ['herroepen', 'herroepen'],
  ['hervatten', 'hervat'],
  ['herzien', 'herzien'],
  ['horen', 'gehoord'],
  ['indienen', 'ingediend'],
  ['inleveren', 'ingeleverd'],
  ['insturen', 'ingestuurd'],
  ['intrekken', 'ingetrokken'],
  ['kiezen', 'gekozen'],
  ['laten', 'gelaten'],
  ['laten doorgaan', 'laten doorgaan'],
  ['maken', 'gemaakt'],
  ['meenemen', 'meegenomen'],
  ['melden', 'gemeld'],
  ['nemen', 'genomen'],
  ['opgeven', 'opgegeven'],
  ['oppakken', 'opgepakt'],
  ['opschorten', 'opgeschort'],
  ['opvragen', 'opgevraagd'],
  ['opzeggen', 'opgezegd'],
  ['overdragen', 'overgedragen'],
  ['overnemen', 'overgenomen'],
  ['publiceren', 'gepubliceerd'],
  ['registreren', 'geregistreerd'],
  ['schorsen', 'geschorst'],
  ['starten', 'gestart'],
  ['stoppen', 'gestopt'],
  ['terugbetalen', 'terugbetaald'],
  ['teruggeven', 'teruggegeven'],
  ['terugnemen', 'teruggenomen'],
  ['terugsturen', 'teruggestuurd'],
  ['terugvorderen', 'teruggevorderd'],
  ['toekennen', 'toegekend'],
  ['toelaten', 'toegelaten'],
  ['toevoegen', 'toegevoegd'],
  ['toewijzen', 'toegewezen'],
  ['uitbetalen', 'uitbetaald'],
  ['uitnodigen', 'uitgenodigd'],
  ['uitstellen', 'uitgesteld'],
  ['vastleggen', 'vastgelegd'],
  ['vaststellen', 'vastgesteld'],
  ['verbeteren', 'verbeterd'],
  ['verdagen', 'verdaagd'],
  ['verdelen', 'verdeeld'],
  ['verhogen', 'verhoogd'],
  ['verklaren', 'verklaard'],
  ['verlagen', 'verlaagd'],
  ['verlenen', 'verleend'],
  ['verlengen', 'verlengd'],
  ['versturen', 'verstuurd'],
  ['vervangen', 'vervangen'],
  ['verwerken', 'verwerkt'],
  ['voorbereiden', 'voorbereid'],
  ['voorstellen', 'voorgesteld'],
  ['vragen', 'gevraagd'],
  ['vrijgeven', 'vrijgegeven'],
  ['weghalen', 'weggehaald'],
  ['weigeren', 'geweigerd'],
  ['wijzigen', 'gewijzigd'],
  ['zenden', 'gezonden'],
  ['zetten', 'gezet'],
]);

const PASTS: ReadonlyMap<string, string> = new Map([
  ['accept', 'accepted'],
  ['add', 'added'],
  ['adjourn', 'adjourned'],
  ['admit', 'admitted'],
  ['allocate', 'allocated'],
  ['announce', 'announced'],
  ['answer', 'answered'],
  ['approve', 'approved'],
  ['ask', 'asked'],
  ['assess', 'assessed'],
  ['assign', 'assigned'],
  ['award', 'awarded'],
  ['cancel', 'cancelled'],
  ['change', 'changed'],
  ['check', 'checked'],
  ['choose', 'chose'],
  ['claim', 'claimed'],
  ['close', 'closed'],
  ['conclude', 'concluded'],
  ['confirm', 'confirmed'],
  ['continue', 'continued'],
  ['correct', 'corrected'],
  ['decide', 'decided'],
  ['declare', 'declared'],
  ['demand', 'demanded'],
  ['determine', 'determined'],
  ['dismiss', 'dismissed'],
  ['do', 'did'],
  ['end', 'ended'],
  ['extend', 'extended'],
  ['forward', 'forwarded'],
  ['give', 'gave'],
  ['grant', 'granted'],
  ['hand', 'handed'],
  ['handle', 'handled'],
  ['hear', 'heard'],
  ['include', 'included'],
  ['invite', 'invited'],
  ['judge', 'judged'],
  ['keep', 'kept'],
  ['let', 'let'],
  ['lower', 'lowered'],
  ['make', 'made'],
  ['mark', 'marked'],
  ['object', 'objected'],
  ['offer', 'offered'],
  ['pay', 'paid'],
  ['postpone', 'postponed'],
  ['prepare', 'prepared'],
  ['process', 'processed'],
  ['propose', 'proposed'],
  ['publish', 'published'],
  ['put', 'put'],
  ['raise', 'raised'],
  ['rank', 'ranked'],
  ['record', 'recorded'],
  ['recover', 'recovered'],
  ['refuse', 'refused'],
  ['register', 'registered'],
  ['reject', 'rejected'],
  ['release', 'released'],
  ['reopen', 'reopened'],
  ['report', 'reported'],
  ['request', 'requested'],
  ['resume', 'resumed'],
  ['return', 'returned'],
  ['revise', 'revised'],
  ['revoke', 'revoked'],
  ['send', 'sent'],
  ['start', 'started'],
  ['stop', 'stopped'],
  ['submit', 'submitted'],
  ['suspend', 'suspended'],
  ['take', 'took'],
  ['tell', 'told'],
  ['transfer', 'transferred'],
  ['uphold', 'upheld'],
  ['weigh', 'weighed'],
  ['withdraw', 'withdrew'],
  ['write', 'wrote'],
]);
