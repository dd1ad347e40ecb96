import type { PartnerKind } from '../co-financing/index.js';
import type { RefusalReason } from '../refusal.js';
import type { Text } from '../text.js';

/** Who must at least take part, such as “one institution and one labour-market organisation”. */
export interface CompositionRule {
  readonly code: string;
  readonly article: string;
  /** Any of these kinds counts. */
  readonly kinds: readonly PartnerKind[];
  readonly minimum: number;
  readonly text: Text;
}

export interface PartnershipRules {
  readonly kinds: readonly PartnerKindRule[];
  readonly composition: readonly CompositionRule[];
}

export interface PartnerKindRule {
  readonly kind: PartnerKind;
  readonly label: Text;
  /** Organisations of these kinds are this when they lead; nobody is invited as it. */
  readonly leads?: readonly string[];
}

/** For schemes in which everybody applies alone. */
export const NO_PARTNERSHIP: PartnershipRules = { kinds: [], composition: [] };

/** What an organisation is in a partnership that it leads. */
export function leadKindOf({ kinds }: PartnershipRules, organisationKind: string): PartnerKind {
  const leading = kinds.find(({ leads }) => leads?.includes(organisationKind));
  const same = kinds.find(({ kind }) => kind === organisationKind);
  return (leading ?? same)?.kind ?? 'other';
}

/** What somebody can be who is invited: anything but the lead applicant, of whom there is one. */
export function joinableKinds({ kinds }: PartnershipRules): readonly PartnerKindRule[] {
  return kinds.filter(({ leads }) => leads === undefined);
}

type PartnerIdentity = Pick<Member, 'name' | 'kvk'>;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  /** Register number (KvK), where known: nobody takes part twice. */
  readonly kvk: string | null;
  /** The partner itself has confirmed its part. */
  readonly hasConfirmed: boolean;
  /** It was invited, and takes no part. */
  readonly hasDeclined: boolean;
}

/** What is missing in the make-up of a partnership, the lead applicant included in `members`. */
export function compositionProblems(
  rules: PartnershipRules,
  members: readonly Member[],
): readonly RefusalReason[] {
  return [
    ...missingKinds(rules, members),
    ...declined(members),
    ...unconfirmed(members),
    ...doubled(members),
  ];
}

/** Who must take part by the regulation and does not; who declined does not count. */
export function missingKinds(
  { composition }: PartnershipRules,
  members: readonly Pick<Member, 'kind' | 'hasDeclined'>[],
): readonly RefusalReason[] {
  return composition
    .filter(
      ({ kinds, minimum }) =>
        members.filter((each) => kinds.includes(each.kind) && !each.hasDeclined).length < minimum,
    )
    .map((rule) => ({ code: rule.code, text: rule.text, article: rule.article }));
}

function declined(members: readonly Member[]): readonly RefusalReason[] {
  return members
    .filter((each) => each.hasDeclined)
    .map((each) => ({
      code: 'partner-declined',
      text: {
        nl: `${each.name} doet niet mee. Haal deze partner uit het samenwerkingsverband, of nodig hem opnieuw uit.`,
        en: `${each.name} does not take part. Remove this partner, or invite it once more.`,
      },
    }));
}

function unconfirmed(members: readonly Member[]): readonly RefusalReason[] {
  return members.filter((each) => !each.hasConfirmed && !each.hasDeclined).map(unconfirmedReason);
}

/** That the word of one member is waited for. */
export function unconfirmedReason({ name }: Pick<Member, 'name'>): RefusalReason {
  return {
    code: 'partner-not-confirmed',
    text: {
      nl: `${name} heeft de eigen bijdrage nog niet bevestigd.`,
      en: `${name} has not confirmed its contribution yet.`,
    },
  };
}

/** By register number; by name where one of the two left the number out. */
export function isSamePartner(one: PartnerIdentity, other: PartnerIdentity): boolean {
  if (one.kvk !== null && other.kvk !== null) return one.kvk === other.kvk;
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

function doubled(members: readonly Member[]): readonly RefusalReason[] {
  return members
    .filter((each, index) =>
      members.slice(0, index).some((earlier) => isSamePartner(earlier, each)),
    )
    .map((each) => ({
      code: 'partner-twice',
      text: {
        nl: `${each.name} staat dubbel in het samenwerkingsverband.`,
        en: `${each.name} stands twice in the partnership.`,
      },
    }));
}
