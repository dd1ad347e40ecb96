import { NO_ASSESSMENT, type SchemeVersion } from '@tranche/domain';
import { duo } from '../standard/authorities.js';
import {
  networkConditions2016,
  networkConditions2017,
  networkLimits2016,
  networkLimits2017,
} from './technology-network.conditions.js';
import { networkDuties2016, networkDuties2017 } from './technology-network.duties.js';
import { networkForm2016, networkForm2017 } from './technology-network.form.js';
import { networkLetters2016, networkLetters2017 } from './technology-network.letters.js';
import { networkMoney2016, networkMoney2017 } from './technology-network.money.js';
import { networkParameters2016, networkParameters2017 } from './technology-network.parameters.js';
import {
  networkPartnership2016,
  networkPartnership2017,
} from './technology-network.partnership.js';
import { networkSelfCheck2016, networkSelfCheck2017 } from './technology-network.self-check.js';
import {
  CHOOSING_TECHNOLOGY,
  NETWORKS_2017,
  OUR_CHOICE,
  regionalNetwork,
} from './technology-network.sources.js';
import { networkTerms2016, networkTerms2017 } from './technology-network.terms.js';
import {
  APPLICATIONS,
  networkVariants2016,
  networkVariants2017,
} from './technology-network.variants.js';
import { networkWorkflow2016, networkWorkflow2017 } from './technology-network.workflow.js';

/** Kiezen voor Technologie: a region helps its school boards; every tranche is a region. */
export const technologyNetwork2016: SchemeVersion = {
  scheme: 'technology-network',
  version: '2016',
  name: {
    nl: 'Netwerken wetenschap en technologie',
    en: 'Science and technology networks',
  },
  summary: {
    nl: 'Subsidie van het regionale netwerk voor scholing van leraren en voor innovatie in wetenschap en technologie.',
    en: 'Subsidy of the regional network for training teachers and for innovation in science and technology.',
  },
  audience: {
    nl: 'Een schoolbestuur in het primair onderwijs vraagt aan; de provincie en anderen kunnen meebetalen.',
    en: 'A school board in primary education applies; the province and others can co-finance.',
  },
  law: 'awb',
  regulation: CHOOSING_TECHNOLOGY,
  authority: regionalNetwork,
  applicant: { kind: 'organisation' },
  limits: networkLimits2016,
  parameters: networkParameters2016,
  selfCheck: networkSelfCheck2016,
  workflow: networkWorkflow2016,
  form: networkForm2016,
  documents: [],
  partnership: networkPartnership2016,
  variants: networkVariants2016,
  conditions: networkConditions2016,
  assessment: NO_ASSESSMENT,
  // How money was divided among boards was not published; by itself is our choice.
  allocation: {
    method: 'none',
    edge: 'refuse-and-stop',
    article: OUR_CHOICE,
    lists: [APPLICATIONS],
  },
  terms: networkTerms2016,
  money: networkMoney2016,
  duties: networkDuties2016,
  letters: networkLetters2016,
};

/** The successor 2017-2020: the ministry helps recognised networks themselves. */
export const technologyNetwork2017: SchemeVersion = {
  ...technologyNetwork2016,
  version: '2017',
  summary: {
    nl: 'Subsidie voor erkende bèta-technieknetwerken van scholen, bedrijven en hoger onderwijs.',
    en: 'Subsidy for recognised science and technology networks of schools, firms and higher education.',
  },
  audience: {
    nl: 'Een erkend netwerk vraagt aan; de provincie en anderen kunnen meebetalen.',
    en: 'A recognised network applies; the province and others can co-finance.',
  },
  regulation: NETWORKS_2017,
  authority: duo,
  limits: networkLimits2017,
  parameters: networkParameters2017,
  selfCheck: networkSelfCheck2017,
  workflow: networkWorkflow2017,
  form: networkForm2017,
  partnership: networkPartnership2017,
  variants: networkVariants2017,
  conditions: networkConditions2017,
  allocation: { ...technologyNetwork2016.allocation, article: 'art. 2' },
  terms: networkTerms2017,
  money: networkMoney2017,
  duties: networkDuties2017,
  letters: networkLetters2017,
};
