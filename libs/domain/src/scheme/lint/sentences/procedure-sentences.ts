import type { Sentence } from './sentence.js';

/** What can be wrong between the main procedure and what runs beside it. */
export const PROCEDURE_SENTENCES = {
  'advance-not-of-main': {
    part: 'workflow',
    nl: 'Een procedure zet in de hoofdprocedure een stap die daar niet bestaat of niet van het systeem is.',
    en: 'A procedure takes a step of the main procedure that does not exist there or is not of the system.',
  },
  'begins-not-beside': {
    part: 'workflow',
    nl: 'Een procedure begint in een stand waarnaast zij niet kan lopen.',
    en: 'A procedure begins in a state beside which it cannot run.',
  },
  'beside-nothing': {
    part: 'workflow',
    nl: 'Een procedure zegt niet naast welke standen van de hoofdprocedure zij kan lopen.',
    en: 'A procedure does not say beside which states of the main procedure it can run.',
  },
  'decided-twice': {
    part: 'workflow',
    nl: 'Een stap leidt terug naar een stand waarin wordt beslist, terwijl het eerste besluit nog geldt: laat een ander besluit daarvoor in de plaats komen (replace-decision).',
    en: 'A step leads back to a state from which is decided, while the first decision is still in force: let another take its place (replace-decision).',
  },
  'decided-unheard': {
    part: 'workflow',
    nl: 'Wat is aangekondigd, kan worden uitgevoerd voordat de zienswijze binnen is of de termijn daarvoor voorbij (Awb 4:8).',
    en: 'What was announced can be carried out before views are in or their term is over (Awb 4:8).',
  },
  'effect-of-main': {
    part: 'workflow',
    nl: 'Een procedure naast de hoofdprocedure doet iets dat alleen de hoofdprocedure mag.',
    en: 'A procedure beside the main one does what only the main one may.',
  },
  'name-shared': {
    part: 'workflow',
    nl: 'Twee procedures van dezelfde versie gebruiken dezelfde naam voor een stand, stap of termijn.',
    en: 'Two procedures of one version use the same name for a state, step or deadline.',
  },
  'objection-by-who-decided': {
    part: 'workflow',
    nl: 'Wie een besluit nam, kan ook beslissen op het bezwaar daartegen (Awb 10:3, derde lid).',
    en: 'Whoever took a decision can also decide on the objection to it (Awb 10:3(3)).',
  },
  'procedure-unbegun': {
    part: 'workflow',
    nl: 'Een procedure kan terug naar de stand waarin niemand haar begonnen is.',
    en: 'A procedure can go back to the state in which nobody has begun it.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
