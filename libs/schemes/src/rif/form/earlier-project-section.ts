import type { Option, Section, Text } from '@tranche/domain';
import { shareInWords } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

type Upscaling = NonNullable<RifPage['choices']['upscaling']>;

const GROWTH: Readonly<Record<Upscaling, Text>> = {
  'broadening-and-deepening': { nl: 'Verbreding en verdieping', en: 'Broadening and deepening' },
  'broadening-or-deepening': { nl: 'Verbreding of verdieping', en: 'Broadening or deepening' },
};

/** A CIV had its money through the Platform Bèta Techniek, not from the RIF (2019 art. 9). */
const CENTRE: Option = {
  value: 'civ',
  label: {
    nl: 'Nee, maar wij breiden een centrum voor innovatief vakmanschap uit',
    en: 'No, but we extend a centre for innovative craftsmanship',
  },
};

/** Starters may not have had a subsidy before; upscaling rests on a project that ended well. */
export function earlierProjectSection(
  { articles: { questions }, choices, remainingPartners }: RifPage,
  upscaling: Upscaling,
): Section {
  const least = remainingPartners && shareInWords(remainingPartners);
  const more = choices.centres === 'can-scale-up' ? [CENTRE] : [];
  const whenEarlier = {
    field: 'earlierProject',
    in: ['yes', ...more.map(({ value }) => value)],
  };
  return {
    name: 'earlier-project',
    group: 'plan',
    title: { nl: 'Eerdere RIF-subsidie', en: 'Earlier RIF subsidy' },
    part: 'questions',
    fields: [
      {
        kind: 'choice',
        name: 'earlierProject',
        label: {
          nl: 'Kreeg dit samenwerkingsverband eerder RIF-subsidie?',
          en: 'Has this partnership had RIF subsidy before?',
        },
        options: [
          { value: 'no', label: { nl: 'Nee, dit project is nieuw', en: 'No, it is new' } },
          { value: 'yes', label: { nl: 'Ja, wij schalen op', en: 'Yes, we scale it up' } },
          ...more,
        ],
        required: true,
        article: questions.upscaling,
      },
      {
        kind: 'text',
        name: 'earlierReference',
        label: { nl: 'Kenmerk van de eerdere subsidie', en: 'Reference of the earlier subsidy' },
        maximumLength: 40,
        showWhen: whenEarlier,
        required: true,
        article: questions.upscaling,
      },
      {
        kind: 'number',
        name: 'earlierPartners',
        label: {
          nl: 'Partijen aan het einde van dat project',
          en: 'Parties at the end of that project',
        },
        minimum: 2,
        maximum: 500,
        showWhen: whenEarlier,
        required: true,
        article: questions.upscaling,
      },
      {
        kind: 'number',
        name: 'remainingPartners',
        label: { nl: 'Hoeveel daarvan doen nu nog mee?', en: 'How many of them still take part?' },
        ...(least && { hint: { nl: `Minstens ${least.nl}`, en: `At least ${least.en}` } }),
        minimum: 1,
        maximum: 500,
        showWhen: whenEarlier,
        required: true,
        article: questions.upscaling,
      },
      {
        kind: 'long-text',
        name: 'earlierResults',
        label: { nl: 'Hoe werd dat project afgerond?', en: 'How was that project completed?' },
        hint: {
          nl: 'Bereikte doelen, en hoe de samenwerking daarna doorging',
          en: 'Goals reached, and how the partnership went on afterwards',
        },
        maximumWords: 400,
        showWhen: whenEarlier,
        required: true,
        article: questions.upscaling,
      },
      {
        kind: 'long-text',
        name: 'growth',
        label: GROWTH[upscaling],
        maximumWords: 400,
        showWhen: whenEarlier,
        required: true,
        article: questions.upscaling,
      },
      {
        kind: 'long-text',
        name: 'research',
        label: {
          nl: 'Onderzoekende vaardigheden of praktijkgericht onderzoek',
          en: 'Research skills or practice-oriented research',
        },
        maximumWords: 400,
        showWhen: whenEarlier,
        required: true,
        article: questions.upscaling,
      },
    ],
  };
}
