import type { Role, Text } from '@tranche/domain';

/** An office on a tranche. */
export type Office = Extract<Role, 'officer' | 'decision-maker' | 'chair' | 'auditor'>;

/** Who is told instead where an interest keeps everybody of an office away, in this order. */
const STAND_INS: readonly Office[] = ['officer', 'decision-maker', 'chair', 'auditor'];

/** People of one office, or who is told because all of that office are bound. */
export interface Told {
  readonly ids: readonly string[];
  readonly standsInFor?: Office;
}

/**
 * Whom to tell in an office. Where an interest leaves nobody of it, somebody else of the tranche hears, and why:
 * silence would let a term pass that nobody knew of (Awb 2:4, 4:13).
 *
 * @param free who of an office is bound by no interest; null where nobody holds it
 */
export async function toldIn(
  office: Office,
  free: (office: Office) => Promise<readonly string[] | null>,
): Promise<Told> {
  const own = await free(office);
  if (own === null || own.length > 0) return { ids: own ?? [] };
  for (const other of STAND_INS.filter((each) => each !== office)) {
    const ids = (await free(other)) ?? [];
    if (ids.length > 0) return { ids, standsInFor: office };
  }
  return { ids: [] };
}

/** Why a message comes to somebody of another office: it follows on what the message says. */
export const STANDS_IN: Readonly<Record<Office, Text>> = {
  officer: becauseBound({ nl: 'Iedere behandelaar', en: 'Every officer' }),
  'decision-maker': becauseBound({ nl: 'Iedere beslisser', en: 'Every decision maker' }),
  chair: becauseBound({ nl: 'Iedere voorzitter', en: 'Every chair' }),
  auditor: becauseBound({ nl: 'Iedere controleur', en: 'Every auditor' }),
};

function becauseBound(everybody: Text): Text {
  return {
    nl: `${everybody.nl} heeft hierbij een belang en mag er niets aan doen (artikel 2:4 Awb). Daarom krijgt u dit bericht. Zorg dat iemand zonder belang wordt aangewezen.`,
    en: `${everybody.en} has an interest in this and may not deal with it (article 2:4 Awb). That is why you get this message. See to it that somebody without an interest is appointed.`,
  };
}
