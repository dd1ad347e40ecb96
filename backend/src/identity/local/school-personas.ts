import { organisation, representative, type Persona } from './persona.js';

/** Schools, their boards and who offers them something. */
export const SCHOOL_PERSONAS: readonly Persona[] = [
  representative(
    'els',
    'Els Koole',
    organisation(
      '90000055',
      'Basisschool De Duinroos',
      'school',
      'Duinweg 8',
      '4380 AD Vlissingen',
    ),
    'Basisschool, zoekt techniekaanbod',
    'Primary school, looks for technology offers',
  ),
  representative(
    'sven',
    'Sven Marijnissen',
    organisation(
      '90000066',
      'Stichting Zeeuwse Zonnerace',
      'provider',
      'Boulevard 21',
      '4381 KL Vlissingen',
    ),
    'Aanbieder van lessen en activiteiten',
    'Provider of lessons and activities',
  ),
  representative(
    'ineke',
    'Ineke Minderhoud',
    organisation(
      '90000077',
      'Stichting Scholen aan Zee',
      'school-board',
      'Markt 14',
      '4331 LK Middelburg',
    ),
    'Schoolbestuur, vraagt aan voor een netwerk of een versnellingsvraag',
    'School board, applies for a network or an acceleration question',
  ),
  representative(
    'wim',
    'Wim Poppe',
    organisation(
      '90000088',
      'Scholengemeenschap De Linde',
      'vmbo',
      'Lindelaan 30',
      '7002 DE Lindevoort',
    ),
    'Vmbo-school, vraagt een doorlopende leerroute aan',
    'Pre-vocational school, applies for a continuous route',
  ),
  representative(
    'paula',
    'Paula Verhage',
    organisation('90000099', 'Hogeschool Waterkant', 'hbo', 'Havenkade 100', '3012 AB Rotterdam'),
    'Hogeschool, vraagt aan voor een centre of expertise',
    'University of applied sciences, applies for a centre of expertise',
  ),
];
