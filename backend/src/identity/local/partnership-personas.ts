import { organisation, representative, type Persona } from './persona.js';

const ROC_OOSTRAND = {
  kvk: '90000011',
  name: 'ROC Oostrand',
  kind: 'lead-school',
  brin: '29ZZ',
  address: ['Schoolstraat 1', '7000 AA Lindevoort'],
};

const VAN_DALEN = organisation(
  '90000033',
  'Technisch Bureau Van Dalen',
  'labour-organisation',
  'Ambachtstraat 3',
  '7001 BC Lindevoort',
);

/** Who write one application together under the RIF. */
export const PARTNERSHIP_PERSONAS: readonly Persona[] = [
  representative(
    'fatima',
    'Fatima Haddou',
    ROC_OOSTRAND,
    'Penvoerder, vraagt aan namens de school',
    'Lead applicant, applies for the school',
  ),
  representative(
    'sanne',
    'Sanne Berkel',
    organisation(
      '90000022',
      'Installatiegroep Berkel',
      'labour-organisation',
      'Industrieweg 12',
      '7001 BB Lindevoort',
    ),
    'Partner, een installatiebedrijf',
    'Partner, an installation company',
  ),
  representative(
    'joris',
    'Joris van Dalen',
    VAN_DALEN,
    'Partner, een technisch bureau',
    'Partner, a technical bureau',
  ),
  representative(
    'mira',
    'Mira de Groot',
    organisation(
      '90000044',
      'Gemeente Lindevoort',
      'regional-government',
      'Raadhuisplein 1',
      '7000 AB Lindevoort',
    ),
    'Partner, de gemeente',
    'Partner, the municipality',
  ),
  {
    ...representative(
      'dunya',
      'Dunya Celik',
      VAN_DALEN,
      'Handelt voor twee organisaties: de school en een partner',
      'Acts for two organisations: the school and a partner',
    ),
    represents: [ROC_OOSTRAND, VAN_DALEN],
  },
];
