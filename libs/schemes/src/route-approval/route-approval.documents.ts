import type { DocumentRequirement } from '@tranche/domain';
import { requiredPdf } from '../standard/documents.js';

export const routeDocuments: readonly DocumentRequirement[] = [
  requiredPdf({
    kind: 'cooperation-agreement',
    label: {
      nl: 'Samenwerkingsovereenkomst of interne regeling',
      en: 'Cooperation agreement or internal regulation',
    },
    hint: {
      nl: 'Met de afspraken die de regeling vraagt, ook over de terugvaloptie en de rol van het bedrijfsleven',
      en: 'With the arrangements that the regulation asks for, also on the way back and the role of business',
    },
    article: 'art. 2(4)(a); Besluit art. 4',
    forAssessors: false,
  }),
  requiredPdf({
    kind: 'council-advice',
    label: {
      nl: 'Adviezen van de raden',
      en: 'Advice of the councils',
    },
    hint: {
      nl: 'Van de medezeggenschapsraad, de ondernemingsraad, de deelnemersraad en, als die er is, de ouderraad',
      en: 'Of the participation council, the works council, the students’ council and, if there is one, the parents’ council',
    },
    article: 'art. 2(4)(b); Besluit art. 3(2)(b)',
    forAssessors: false,
  }),
  requiredPdf({
    kind: 'project-plan',
    label: { nl: 'Projectplan met organisatieplan', en: 'Project plan with organisation plan' },
    hint: {
      nl: 'Per leerroute moet te zien zijn dat zij aan de voorwaarden voldoet',
      en: 'It must show for each route that it meets the conditions',
    },
    article: 'art. 2(4)(c), 2(5)(c), 3(2)',
    forAssessors: false,
  }),
];
