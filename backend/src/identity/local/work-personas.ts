import { naturalPerson, organisation, representative, type Persona } from './persona.js';

/** People who apply for themselves. */
export const NATURAL_PERSONAS: readonly Persona[] = [
  naturalPerson(
    'yara',
    'Yara Bakkali',
    'Werkzoekende, vraagt een scholingsvoucher of Brug-WW aan',
    'Job seeker, applies for a training voucher or the work bridge',
  ),
  naturalPerson(
    'noor',
    'Noor Willems',
    'Student mbo ICT, vraagt een topsectorbeurs aan',
    'Student of vocational ICT, applies for a topsector grant',
  ),
  naturalPerson(
    'ioana',
    'Ioana Marinescu',
    'Student uit het buitenland, vraagt een plaats in de talentpilot aan',
    'Student from abroad, applies for a place in the talent pilot',
  ),
];

/** Employers, and the organisations of employers and employees. */
export const WORK_PERSONAS: readonly Persona[] = [
  representative(
    'bakker',
    'Bram Bakker',
    organisation(
      '90000101',
      'Bakkerij De Gouden Korst',
      'employer',
      'Dorpsstraat 5',
      '7003 AG Lindevoort',
    ),
    'Werkgever met mbo-studenten, vraagt praktijkleren aan',
    'Employer with vocational students, applies for practical learning',
  ),
  representative(
    'brancheorg',
    'Hanneke Prins',
    organisation(
      '90000112',
      'Werkgeversvereniging Procesindustrie',
      'employers-organisation',
      'Laan van de Industrie 40',
      '2595 AA Den Haag',
    ),
    'Werkgeversorganisatie, penvoerder van een sectorplan',
    'Employers’ organisation, lead applicant of a sector plan',
  ),
  representative(
    'vakbond',
    'Willem de Boer',
    organisation(
      '90000123',
      'Vakbond Procesindustrie',
      'employees-organisation',
      'Vakbondsplein 2',
      '3511 BB Utrecht',
    ),
    'Vakbond, partner in een sectorplan',
    'Trade union, partner in a sector plan',
  ),
];
