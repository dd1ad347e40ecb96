import {
  formatDate,
  type LetterBlockTemplate,
  type LetterDefinition,
  type LetterSection,
} from '@tranche/domain';
import { approvalLetter, reasonsSection } from '../standard/letters/approval-letter.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { rejectionLetters } from '../standard/letters/rejection-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { ROUTE_TABLES, type RouteKind } from './route-approval.form.js';
import { revocationLetters } from './route-approval.revocation-letters.js';
import { routeLabel } from './route-approval.variants.js';
import type { RoutePage } from './route-page.js';

/** Under the name of its kind of route: the level follows from that. */
function routesTable(page: RoutePage, { name, variant }: RouteKind): LetterBlockTemplate {
  const rowsFrom = `answer${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return {
    kind: 'table',
    when: rowsFrom,
    caption: routeLabel(page, variant),
    rowsFrom,
    columns: [
      { header: { nl: 'Leerweg', en: 'Pathway' }, field: 'pathway' },
      { header: { nl: 'Sector', en: 'Sector' }, field: 'sector' },
      { header: { nl: 'Profiel', en: 'Profile' }, field: 'profile' },
      { header: { nl: 'Domein', en: 'Domain' }, field: 'domain' },
      { header: { nl: 'Kwalificaties', en: 'Qualifications' }, field: 'qualification' },
      { header: { nl: 'Studiejaren', en: 'Years' }, field: 'years', align: 'end' },
    ],
  };
}

/** Art. 4(2): sector, pathway, profile, domain and level stand in the approval. */
function approvedRoutes(page: RoutePage): LetterSection {
  const { day, article } = page.experimentEndsOn;
  const date = Temporal.PlainDate.from(day);
  return {
    heading: { nl: 'Wat keur ik goed?', en: 'What do I approve?' },
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Eerste schooljaar', en: 'First school year' },
            value: { nl: '{answerSchoolYear}', en: '{answerSchoolYear}' },
          },
        ],
      },
      ...ROUTE_TABLES.map((table) => routesTable(page, table)),
      {
        kind: 'paragraph',
        text: {
          nl: `Het niveau van het diploma volgt uit de soort leerroute: de basisberoepsopleiding is niveau 2, de vakopleiding niveau 3 en de middenkaderopleiding niveau 4 (artikel 4, tweede lid). Het experiment eindigt op ${formatDate(date, 'nl')} (${article.nl}).`,
          en: `The level of the diploma follows from the kind of route: the basic vocational course is level 2, the professional course level 3 and the middle-management course level 4 (article 4(2)). The experiment ends on ${formatDate(date, 'en')} (${article.en}).`,
        },
      },
    ],
  };
}

function approval(page: RoutePage): LetterDefinition {
  return approvalLetter({
    subject: {
      nl: 'Uw aanvraag voor {projectTitle} is goedgekeurd',
      en: 'Your application for {projectTitle} has been approved',
    },
    decision: {
      nl: 'Ik geef u toestemming om mee te doen aan het experiment doorlopende leerlijnen vmbo-mbo met {projectTitle}.',
      en: 'I permit you to take part in the experiment with continuous vmbo-mbo routes with {projectTitle}.',
    },
    reasons: [
      reasonsSection({
        nl: 'Uit uw afspraken en uw projectplan blijkt dat het experiment goed kan worden uitgevoerd: de start is voorbereid, er is draagvlak, het onderwijs vormt één geheel en de risico’s zijn beheerst. Het bedrijfsleven is voldoende betrokken (artikel 3).',
        en: 'Your arrangements and your project plan show that the experiment can be carried out well: the start is prepared, there is support, the teaching forms one whole and the risks are under control. Business is sufficiently involved (article 3).',
      }),
      approvedRoutes(page),
    ],
  });
}

export function routeLetters(page: RoutePage): readonly LetterDefinition[] {
  return [
    supplementRequest,
    supplementWithdrawn,
    notProcessed,
    approval(page),
    ...rejectionLetters({
      nl: 'U kunt in een volgende aanvraagperiode opnieuw aanvragen, zolang de regeling dat toelaat (artikel 2, tweede lid).',
      en: 'You can apply again in a later window, as long as the regulation allows it (article 2(2)).',
    }),
    ...revocationLetters,
  ];
}
