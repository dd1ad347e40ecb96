import type { CheckView } from '@tranche/contracts';
import { sectionsFor, unconfirmedReason, type Section, type Text } from '@tranche/domain';
import type { AccessibleApplication } from '../applications/index.js';
import type { Partner } from '../partnerships/index.js';
import type { SectionOwnedBy } from '../section-owners/index.js';

/** With whom a finding lies. */
export interface Owner {
  /** Null for a partner that nobody signed in for yet. */
  readonly organisationId: string | null;
  readonly personId: string | null;
  /** Where it is the word of a partner that is missing. */
  readonly partner: Partner | null;
}

export interface Finding {
  readonly section: Section | null;
  readonly text: Text;
  readonly article: string | null;
  readonly owner: Owner | null;
}

/** Who was asked to write, and whose word can be missing. */
export interface Around {
  readonly owners: readonly SectionOwnedBy[];
  readonly partners: readonly Partner[];
}

interface Problem {
  readonly text: Text;
  readonly article?: string | null | undefined;
}

const PARTS = [
  ['partnership', 'partners'],
  ['coFinancing', 'co-financing'],
  ['documents', 'documents'],
] as const;

/** Everything that stands in the way, once each, with whom it lies; nothing where there is nothing to send. */
export function findingsOf(
  check: CheckView,
  { application, scheme }: Pick<AccessibleApplication, 'application' | 'scheme'>,
  around: Around,
): readonly Finding[] {
  if (check.transition === null) return [];
  const pages = sectionsFor(scheme.form, application.variant);
  const found = [
    ...check.sections.flatMap(({ definition, problems }) => {
      const section = pages.find(({ name }) => name === definition.name) ?? null;
      return problems.map((problem) => lying(section, problem, around));
    }),
    ...PARTS.flatMap(([of, part]) => {
      const section = pages.find((each) => each.part === part) ?? null;
      return check[of].map((problem) => lying(section, problem, around));
    }),
  ];
  const said = new Set(found.map(({ text }) => text.nl));
  // Who may send it in is no finding: it is said on the page to who looks.
  const rest = check.whyNot
    .filter(({ code, text }) => code !== 'not-in-role' && !said.has(text.nl))
    .map((problem) => lying(null, problem, around));
  return [...found, ...rest];
}

function lying(
  section: Section | null,
  { text, article = null }: Problem,
  { owners, partners }: Around,
): Finding {
  const partner = partners.find((each) => isWaitedFor(each, text));
  if (partner) {
    const { organisationId } = partner;
    return { section, text, article, owner: { organisationId, personId: null, partner } };
  }
  const asked = owners.find((each) => each.section === section?.name);
  return { section, text, article, owner: asked ? { ...asked, partner: null } : null };
}

/** A reason names a partner in its words alone. */
function isWaitedFor(partner: Partner, { nl }: Text): boolean {
  return partner.confirmedAt === null && unconfirmedReason(partner).text.nl === nl;
}
