import { NO_ASSESSMENT, type SchemeVersion } from '@tranche/domain';
import { duo } from '../standard/authorities.js';
import {
  networkConditions2016,
  networkConditions2017,
  networkLimits2016,
  networkLimits2017,
} from './technology-network.conditions.js';
import { ministryDuties, regionDuties } from './technology-network.duties.js';
import { ministryForm, regionForm } from './technology-network.form.js';
import { ministryLetters, regionLetters } from './technology-network.letters.js';
import { ministryMoney, regionMoney } from './technology-network.money.js';
import { ministryParameters, regionParameters } from './technology-network.parameters.js';
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
import { ministryTerms, regionTerms } from './technology-network.terms.js';
import {
  APPLICATIONS,
  networkVariants2016,
  networkVariants2017,
} from './technology-network.variants.js';
import { networkWorkflow2016, networkWorkflow2017 } from './technology-network.workflow.js';
import type { MinistryPage, RegionPage } from './network-page.js';
import { NETWORK_2016 } from './technology-network-2016.js';
import { NETWORK_2017 } from './technology-network-2017.js';
import { determinationRevision } from '../standard/workflow/determination-revision.js';

/** Kiezen voor Technologie: a region helps its school boards; every tranche is a region. */
export function regionVersion(page: RegionPage): SchemeVersion {
  return {
    scheme: 'technology-network',
    version: page.version,
    name: {
      nl: 'Netwerken wetenschap en technologie',
      en: 'Science and technology networks',
    },
    summary: {
      nl: 'Subsidie van het regionale netwerk voor scholing van leraren en voor innovatie in wetenschap en technologie.',
      en: 'Subsidy of the regional network for training teachers and for innovation in science and technology.',
    },
    summaryOfAll: {
      nl: 'Subsidie voor netwerken van scholen voor wetenschap, techniek en technologie. Voor wie en waarvoor, staat bij de ronde.',
      en: 'Subsidy for networks of schools for science and technology. For whom and for what is stated with the round.',
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
    parameters: regionParameters(page),
    selfCheck: networkSelfCheck2016,
    workflow: networkWorkflow2016,
    procedures: { revision: determinationRevision(networkWorkflow2016) },
    form: regionForm(page),
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
    terms: regionTerms(page),
    money: regionMoney(page),
    duties: regionDuties,
    letters: regionLetters(page),
  };
}

export const technologyNetwork2016: SchemeVersion = regionVersion(NETWORK_2016);

/** The successor 2017-2020: the ministry helps recognised networks themselves. */
export function ministryVersion(page: MinistryPage): SchemeVersion {
  return {
    ...technologyNetwork2016,
    version: page.version,
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
    parameters: ministryParameters(page),
    selfCheck: networkSelfCheck2017,
    workflow: networkWorkflow2017,
    procedures: { revision: determinationRevision(networkWorkflow2017) },
    form: ministryForm(page),
    partnership: networkPartnership2017,
    variants: networkVariants2017,
    conditions: networkConditions2017,
    allocation: { ...technologyNetwork2016.allocation, article: 'art. 2' },
    terms: ministryTerms(page),
    money: ministryMoney(page),
    duties: ministryDuties(page),
    letters: ministryLetters(page),
  };
}

export const technologyNetwork2017: SchemeVersion = ministryVersion(NETWORK_2017);
