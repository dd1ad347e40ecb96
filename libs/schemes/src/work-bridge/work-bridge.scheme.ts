import {
  NO_ASSESSMENT,
  NO_PARTNERSHIP,
  type Authority,
  type RankingList,
  type SchemeVersion,
} from '@tranche/domain';
import { uwv } from '../standard/authorities.js';
import { workBridgeConditions } from './work-bridge.conditions.js';
import { workBridgeDocuments } from './work-bridge.documents.js';
import { workBridgeDuties } from './work-bridge.duties.js';
import { workBridgeForm } from './work-bridge.form.js';
import { workBridgeLetters } from './work-bridge.letters.js';
import { ARTICLES, REGULATION, WITH, WITHOUT } from './work-bridge.regulation.js';
import { workBridgeSelfCheck } from './work-bridge.self-check.js';
import { workBridgeTerms } from './work-bridge.terms.js';
import { workBridgeWorkflow } from './work-bridge.workflow.js';

/** On a benefit UWV decides itself, not for the minister. */
const BENEFITS: Authority = {
  ...uwv,
  name: {
    nl: 'Uitvoeringsinstituut werknemersverzekeringen (UWV)',
    en: 'Employee Insurance Agency (UWV)',
  },
  contact: 'UWV, team WW en scholing',
  mandate: {
    nl: 'De Raad van bestuur van het Uitvoeringsinstituut werknemersverzekeringen, namens deze, de manager van het team',
    en: 'The board of the Employee Insurance Agency (UWV), on its behalf, the manager of the team',
  },
};

const PERMISSIONS: RankingList = {
  code: 'permissions',
  label: { nl: 'Toestemmingen', en: 'Permissions' },
};

export const workBridge2016: SchemeVersion = {
  scheme: 'work-bridge',
  version: '2016',
  name: { nl: 'Brug-WW', en: 'Work bridge (Brug-WW)' },
  summary: {
    nl: 'Leren voor een nieuwe baan en WW houden voor de lesuren.',
    en: 'Train for a new job and keep WW benefit for the training hours.',
  },
  audience: {
    nl: 'Mensen met WW en werknemers die met ontslag worden bedreigd, met een nieuwe werkgever.',
    en: 'People with WW benefit and employees threatened with dismissal, with a new employer.',
  },
  law: 'awb',
  regulation: REGULATION,
  authority: BENEFITS,
  applicant: { kind: 'person' },
  limits: [],
  parameters: [],
  selfCheck: workBridgeSelfCheck,
  workflow: workBridgeWorkflow,
  form: workBridgeForm,
  documents: workBridgeDocuments,
  partnership: NO_PARTNERSHIP,
  variants: {
    [WITHOUT]: {
      label: { nl: 'Zonder sectorplan', en: 'Without a sector plan' },
      list: PERMISSIONS.code,
      article: ARTICLES.length,
      amount: { kind: 'none' },
    },
    [WITH]: {
      label: { nl: 'Met een sectorplan', en: 'With a sector plan' },
      list: PERMISSIONS.code,
      article: ARTICLES.statement,
      amount: { kind: 'none' },
    },
  },
  conditions: workBridgeConditions,
  assessment: NO_ASSESSMENT,
  // Everybody who meets the conditions gets it: there is nothing to divide.
  allocation: {
    method: 'none',
    edge: 'refuse-and-stop',
    article: ARTICLES.benefit,
    lists: [PERMISSIONS],
  },
  terms: workBridgeTerms,
  money: 'none',
  duties: workBridgeDuties,
  letters: workBridgeLetters,
};
