import type { Section, Text } from '@tranche/domain';

/** The page on which partners are invited and confirm for themselves. */
export function partnersSection(group: string, intro: Text, title: Text = PARTNERS): Section {
  return { name: 'partners', group, title, intro, part: 'partners', fields: [] };
}

/** The page on which documents are added. */
export function documentsSection(group: string, intro: Text): Section {
  return {
    name: 'documents',
    group,
    title: { nl: 'Documenten', en: 'Documents' },
    intro,
    part: 'documents',
    fields: [],
  };
}

/** The page on which partners say what they pay. */
export function coFinancingSection(group: string, intro: Text): Section {
  return {
    name: 'co-financing',
    group,
    title: { nl: 'Cofinanciering', en: 'Co-financing' },
    intro,
    part: 'co-financing',
    fields: [],
  };
}

const PARTNERS: Text = { nl: 'Partners', en: 'Partners' };
