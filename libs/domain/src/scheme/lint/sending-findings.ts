import { sectionsFor, type Section } from '../../form/index.js';
import type { Guard, TransitionDefinition } from '../../workflow/index.js';
import type { SchemeVersion } from '../scheme.js';
import type { Variant } from '../variant.js';
import { demands } from './demands.js';
import { finding, type Finding } from './finding.js';

/**
 * What a version asks before an application is sent has a page where it is given, and a guard that holds
 * the sending up: without the page nobody can meet it, without the guard nobody has to.
 */
export function sendingFindings(scheme: SchemeVersion): readonly Finding[] {
  return [...pageFindings(scheme), ...guardFindings(scheme)];
}

function pageFindings(scheme: SchemeVersion): readonly Finding[] {
  return Object.entries(scheme.variants).flatMap(([name, variant]) => {
    const parts = sectionsFor(scheme.form, name).map(({ part }) => part);
    return PAGES.filter((page) => !parts.includes(page)).flatMap((page) => {
      const asked = demandsOf(scheme, variant).filter((each) => each.page === page);
      return asked.length > 0
        ? [finding('page-missing', `${name}: ${page}, for ${of(asked)}`)]
        : [];
    });
  });
}

const PAGES = ['partners', 'co-financing', 'documents'] as const satisfies Section['part'][];

function guardFindings(scheme: SchemeVersion): readonly Finding[] {
  const wanted = Object.values(scheme.variants)
    .flatMap((variant) => demandsOf(scheme, variant))
    .filter(({ isNeeded }) => isNeeded);
  return Object.entries(scheme.workflow.transitions)
    .filter(([, transition]) => isSending(scheme, transition))
    .flatMap(([name, { guard, effects }]) => {
      const counts = effects.some(({ kind }) => kind === 'take-slots');
      const byGuard = Map.groupBy([...wanted, ...(counts ? SLOTS : [])], (each) => each.guard);
      return [...byGuard]
        .filter(([kind]) => !demands(guard, kind))
        .map(([kind, asked]) => finding('guard-missing', `${name}: ${kind}, for ${of(asked)}`));
    });
}

/** A draft becomes an application, as it then stands. */
function isSending({ workflow: { states } }: SchemeVersion, transition: TransitionDefinition) {
  return (
    transition.effects.some(({ kind }) => kind === 'freeze-submission') &&
    transition.from.some((name) => states[name]?.phase === 'draft')
  );
}

/** Something that is asked before an application is sent. */
interface Demand {
  /** Its own name, such as the kind of a document. */
  readonly what: string;
  readonly page?: (typeof PAGES)[number];
  readonly guard: Guard['kind'];
  /** Nobody may send without it; else it may be given, and needs its page. */
  readonly isNeeded: boolean;
}

/** Once each: the variants of a version ask much the same. */
function of(asked: readonly Demand[]): string {
  return [...new Set(asked.map(({ what }) => what))].join(', ');
}

const ALWAYS: readonly Demand[] = [
  { what: 'the answers', guard: 'answers-valid', isNeeded: true },
  { what: 'the window of a tranche', guard: 'window-open', isNeeded: true },
];

/** A limit that is counted holds as well, and says so before it is too late. */
const SLOTS: readonly Demand[] = [{ what: 'the limits', guard: 'slots-free', isNeeded: true }];

const CO_FINANCING: Demand = {
  what: 'what others pay',
  page: 'co-financing',
  guard: 'bands-hold',
  isNeeded: true,
};

function demandsOf(
  { documents, partnership }: SchemeVersion,
  { coFinancing }: Variant,
): readonly Demand[] {
  return [
    ...ALWAYS,
    ...documents.map(({ kind, required }): Demand => {
      return { what: kind, page: 'documents', guard: 'documents-complete', isNeeded: required };
    }),
    ...partnership.composition.map(({ code }): Demand => {
      return { what: code, page: 'partners', guard: 'partnership-complete', isNeeded: true };
    }),
    ...(coFinancing ? [CO_FINANCING] : []),
  ];
}
