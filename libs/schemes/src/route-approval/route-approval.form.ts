import type { ColumnField, FormDefinition, Option, Section, Text } from '@tranche/domain';
import { declaration, isTruthful } from '../standard/form/declarations.js';
import { ORGANISATION_CONTACT } from '../standard/form/organisation-contact.js';
import { documentsSection, partnersSection } from '../standard/form/part-sections.js';
import { SCHOOL_YEARS } from './route-approval.parameters.js';
import type { RouteName, RoutePage } from './route-page.js';

const BASIC: Option = {
  value: 'basic',
  label: { nl: 'Basisberoepsgerichte leerweg (bb)', en: 'Basic vocational pathway (bb)' },
};
const MIDDLE: Option = {
  value: 'middle',
  label: { nl: 'Kaderberoepsgerichte leerweg (kb)', en: 'Middle-management pathway (kb)' },
};
const MIXED: Option = {
  value: 'mixed',
  label: { nl: 'Gemengde leerweg (gl)', en: 'Mixed pathway (gl)' },
};
const THEORETICAL: Option = {
  value: 'theoretical',
  label: { nl: 'Theoretische leerweg (tl)', en: 'Theoretical pathway (tl)' },
};

const ENGINEERING: Option = { value: 'engineering', label: { nl: 'Techniek', en: 'Engineering' } };
const AGRICULTURE: Option = { value: 'agriculture', label: { nl: 'Landbouw', en: 'Agriculture' } };
const SECTORS: readonly Option[] = [
  ENGINEERING,
  AGRICULTURE,
  { value: 'economics', label: { nl: 'Economie', en: 'Economics' } },
  { value: 'care', label: { nl: 'Zorg en welzijn', en: 'Care and welfare' } },
];

/** A kind of route and the name of its table. */
export interface RouteKind {
  readonly name: string;
  readonly variant: RouteName;
}

interface RouteTable extends RouteKind {
  readonly article: string;
  readonly pathways: readonly Option[];
  readonly sectors: readonly Option[];
  readonly qualification: Text;
}

const TABLES: readonly RouteTable[] = [
  {
    name: 'routesCraft2',
    variant: 'craft-2',
    article: 'art. 2(4)(d)',
    pathways: [BASIC, MIDDLE],
    sectors: SECTORS,
    qualification: {
      nl: 'Kwalificaties van de basisberoepsopleiding',
      en: 'Qualifications of the basic vocational course',
    },
  },
  {
    name: 'routesCraft3',
    variant: 'craft-3',
    article: 'art. 2(4)(e)',
    pathways: [MIDDLE],
    sectors: SECTORS,
    qualification: {
      nl: 'Kwalificaties van de vakopleiding',
      en: 'Qualifications of the professional course',
    },
  },
  {
    name: 'routesVocational',
    variant: 'vocational',
    article: 'art. 2(4)(f)',
    pathways: [MIDDLE, MIXED, THEORETICAL],
    sectors: SECTORS,
    qualification: {
      nl: 'Kwalificaties van de middenkaderopleiding',
      en: 'Qualifications of the middle-management course',
    },
  },
  {
    name: 'routesTechnology',
    variant: 'technology',
    article: 'art. 2(4)(f); Besluit art. 1(1)(p)',
    pathways: [MIDDLE, MIXED, THEORETICAL],
    sectors: [ENGINEERING, AGRICULTURE],
    qualification: {
      nl: 'Kwalificaties van de middenkaderopleiding',
      en: 'Qualifications of the middle-management course',
    },
  },
];

/** Years of study count from the third year of vmbo (Besluit art. 6). */
function columns(table: RouteTable, { kinds }: RoutePage): readonly ColumnField[] {
  const [minimum, maximum] = kinds[table.variant].yearsOfStudy;
  return [
    {
      kind: 'choice',
      name: 'pathway',
      label: { nl: 'Leerweg', en: 'Pathway' },
      options: table.pathways,
      required: true,
    },
    {
      kind: 'choice',
      name: 'sector',
      label: { nl: 'Sector', en: 'Sector' },
      options: table.sectors,
      required: true,
    },
    {
      kind: 'text',
      name: 'profile',
      label: { nl: 'Afdeling, programma of profiel', en: 'Department, programme or profile' },
      maximumLength: 120,
    },
    {
      kind: 'text',
      name: 'domain',
      label: { nl: 'Aanverwant opleidingsdomein', en: 'Related training domain' },
      maximumLength: 120,
      required: true,
    },
    {
      kind: 'text',
      name: 'qualification',
      label: table.qualification,
      maximumLength: 200,
      required: true,
    },
    {
      kind: 'number',
      name: 'years',
      label: { nl: 'Studiejaren vanaf leerjaar 3', en: 'Years of study from year 3' },
      minimum,
      maximum,
      required: true,
    },
  ];
}

function routesSection(table: RouteTable, page: RoutePage): Section {
  return {
    name: `routes-${table.variant}`,
    group: 'routes',
    title: { nl: 'Leerroutes', en: 'Routes' },
    intro: {
      nl: 'U kunt met één formulier meer leerroutes aanvragen (artikel 2, vijfde lid).',
      en: 'You can apply for several routes with one form (article 2(5)).',
    },
    part: 'questions',
    variants: [table.variant],
    fields: [
      {
        kind: 'rows',
        name: table.name,
        label: { nl: 'Leerroutes', en: 'Routes' },
        rowLabel: { nl: 'leerroute', en: 'route' },
        columns: columns(table, page),
        minimumRows: 1,
        maximumRows: 40,
        required: true,
        article: table.article,
      },
    ],
  };
}

const schoolsSection: Section = {
  name: 'schools',
  group: 'schools',
  title: { nl: 'School en contactpersoon', en: 'School and contact' },
  part: 'questions',
  fields: [
    {
      kind: 'text',
      name: 'schoolCode',
      label: { nl: 'BRIN-nummer van de vmbo-school', en: 'BRIN code of the vmbo school' },
      hint: { nl: 'Vier tekens, zoals 25LN', en: 'Four characters, such as 25LN' },
      format: 'brin',
      required: true,
      article: 'art. 2(3)',
    },
    {
      kind: 'text',
      name: 'institutionCode',
      label: { nl: 'BRIN-nummer van de mbo-instelling', en: 'BRIN code of the mbo institution' },
      format: 'brin',
      required: true,
      article: 'art. 2(3)',
    },
    ...ORGANISATION_CONTACT,
  ],
};

const experimentSection: Section = {
  name: 'experiment',
  group: 'routes',
  title: { nl: 'Het experiment', en: 'The experiment' },
  part: 'questions',
  tells: ['schoolYear'],
  fields: [
    {
      kind: 'choice',
      name: 'schoolYear',
      label: { nl: 'Eerste schooljaar', en: 'First school year' },
      options: SCHOOL_YEARS,
      required: true,
      article: 'art. 2(1)',
    },
    {
      kind: 'long-text',
      name: 'vision',
      label: { nl: 'Gezamenlijke visie en ambitie', en: 'Shared vision and ambition' },
      maximumWords: 400,
      required: true,
      article: 'Besluit art. 3(2)(c)(1°)',
    },
    {
      kind: 'long-text',
      name: 'business',
      label: { nl: 'Rol van het bedrijfsleven', en: 'Role of business' },
      hint: {
        nl: 'Bij de opzet van het experiment en bij de keuze van de kwalificaties',
        en: 'In the design of the experiment and in the choice of the qualifications',
      },
      maximumWords: 300,
      required: true,
      article: 'art. 3(1)',
    },
  ],
};

const declarationsSection: Section = {
  name: 'declarations',
  group: 'finish',
  title: { nl: 'Verklaringen', en: 'Declarations' },
  part: 'questions',
  fields: [
    declaration('isTaught', 'Besluit art. 3(6)-(7)', {
      nl: 'Het onderwijs in de aanvraag is toegestaan en wordt dit schooljaar echt gegeven.',
      en: 'The teaching in the application is permitted and is really given this school year.',
    }),
    declaration('isOfQuality', 'Besluit art. 3(8)(a)-(b)', {
      nl: 'De opleidingen en leerwegen zijn niet als onvoldoende of ernstig tekortschietend beoordeeld.',
      en: 'The courses and pathways have not been judged insufficient or seriously failing.',
    }),
    declaration('isInNoOtherExperiment', 'Besluit art. 3(8)(c)', {
      nl: 'De opleidingen doen niet mee aan het experiment met gecombineerde leerwegen bol-bbl.',
      en: 'The courses are not in the experiment with combined school-based and work-based pathways.',
    }),
    declaration('cooperates', 'Besluit art. 3(9)', {
      nl: 'School en instelling werken nu al samen.',
      en: 'School and institution already work together.',
    }),
    isTruthful('Besluit art. 3(1)'),
  ],
};

export function routeForm(page: RoutePage): FormDefinition {
  return {
    groups: [
      { name: 'schools', title: { nl: 'Scholen', en: 'Schools' } },
      { name: 'routes', title: { nl: 'Leerroutes', en: 'Routes' } },
      { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
    ],
    sections: [
      schoolsSection,
      partnersSection('schools', {
        nl: 'School en instelling vragen samen aan. De ander bevestigt hier zelf; dat geldt als ondertekening.',
        en: 'School and institution apply together. The other confirms here itself; that counts as its signature.',
      }),
      experimentSection,
      ...TABLES.map((table) => routesSection(table, page)),
      documentsSection('finish', {
        nl: 'Upload de stukken die de regeling vraagt, als pdf.',
        en: 'Upload the papers that the regulation asks for, as PDF.',
      }),
      declarationsSection,
    ],
  };
}

/** The tables of routes, for the letter that repeats them. */
export const ROUTE_TABLES: readonly RouteKind[] = TABLES;
