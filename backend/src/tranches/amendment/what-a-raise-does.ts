import { unitOf, type Text, type Unit } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { TrancheRow } from '../tranche.row.js';
import type { Divided } from './divided-before.js';

/**
 * What more money or more places does once applications were divided: a decision stands, and nobody moves
 * up by it. Whoever raises a ceiling reads that before it binds.
 *
 * @param divided what was divided of the tranche; null where nothing was: then all who apply share in it
 */
export function whatARaiseDoes(
  { scheme, version }: Pick<TrancheRow, 'scheme' | 'version'>,
  divided: Divided | null,
): readonly Text[] {
  if (divided === null) return [];
  const { method, isProposed, turnedDown } = divided;
  if (isProposed && method !== 'first-come') return [DIVIDE_AGAIN];
  const definition = findScheme(scheme, version);
  const unit = unitOf(definition) ?? 'euro';
  const stays = turnedDown === 0 ? [] : [staysRejected(turnedDown, unit)];
  const unless = definition.law === 'awb' && turnedDown > 0 ? [UNLESS_OBJECTED] : [];
  if (method === 'first-come') {
    return [...(isProposed ? [DIVIDE_AGAIN] : []), ...stays, ...unless, NEXT_ROUND];
  }
  if (method === 'proportional') return [SHARES_STAY];
  return [...stays, NOBODY_MOVES_UP[unit], ...unless];
}

function staysRejected(count: number, unit: Unit): Text {
  const [lack, want] =
    unit === 'euro'
      ? ['omdat het geld op was', 'because the money had run out']
      : ['omdat er geen plaats meer was', 'for lack of places'];
  return count === 1
    ? {
        nl: `De ene aanvraag die is afgewezen ${lack}, blijft afgewezen.`,
        en: `The one application that was rejected ${want} stays rejected.`,
      }
    : {
        nl: `De ${count} aanvragen die zijn afgewezen ${lack}, blijven afgewezen.`,
        en: `The ${count} applications that were rejected ${want} stay rejected.`,
      };
}

const DIVIDE_AGAIN: Text = {
  nl: 'Er ligt een verdeling klaar die met het oude plafond is gemaakt. Daarop kan niet meer worden besloten: laat opnieuw verdelen, dan telt het nieuwe plafond mee.',
  en: 'There is a proposed division made with the old ceiling. It can no longer be decided: have it divided again, and the new ceiling counts.',
};

/** The decision on an objection is taken anew, and can be given of what came free or was added. */
const UNLESS_OBJECTED: Text = {
  nl: 'Alleen na een bezwaar dat slaagt, kan een afgewezen aanvraag hier nog van krijgen (artikel 7:11, tweede lid, Awb).',
  en: 'Only after an objection that succeeds can a rejected application still receive of this (article 7:11(2) Awb).',
};

const NEXT_ROUND: Text = {
  nl: 'Wie nog op een besluit wacht of nog aanvraagt, doet mee in de volgende ronde met het nieuwe plafond.',
  en: 'Whoever awaits a decision or still applies takes part in the next round, with the new ceiling.',
};

const SHARES_STAY: Text = {
  nl: 'Het geld is al naar verhouding verdeeld. De bedragen in de besluiten veranderen hierdoor niet.',
  en: 'The money has been shared out in proportion. The amounts in the decisions do not change by this.',
};

const NOBODY_MOVES_UP: Readonly<Record<Unit, Text>> = {
  euro: {
    nl: 'Over deze tranche is besloten: niemand schuift hierdoor op en niemand krijgt hierdoor meer. Open voor dit geld een nieuwe tranche.',
    en: 'This tranche has been decided: nobody moves up and nobody receives more by this. Open a new tranche for this money.',
  },
  place: {
    nl: 'Over deze tranche is besloten: er is geen reservelijst, en niemand schuift hierdoor op. Open voor deze plaatsen een nieuwe tranche.',
    en: 'This tranche has been decided: there is no reserve list, and nobody moves up by this. Open a new tranche for these places.',
  },
};
