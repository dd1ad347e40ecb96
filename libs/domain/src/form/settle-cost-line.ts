import type { AnswerRow, Cell, CostLine, CostLinesField } from './field.js';
import { amountOfHours } from './hourly-amount.js';
import { LONGEST_CODE, LONGEST_LINE, optionNamed, readCell, tidyLine } from './read-cell.js';

const label = { nl: '', en: '' };
const YEAR = { kind: 'number', name: 'year', label } as const;
const AMOUNT = { kind: 'money', name: 'amountCents', label } as const;
const HOURS = { kind: 'number', name: 'hours', label } as const;

/**
 * A line of a budget as a draft keeps it. Where hours are given in a category with an hourly rate, the
 * amount is what follows from them, whatever was sent.
 *
 * @returns undefined for what only a broken program sends
 */
export function settleCostLine(field: CostLinesField, row: AnswerRow): CostLine | undefined {
  const {
    category = '',
    description = '',
    year: givenYear = null,
    amountCents = null,
    ...more
  } = row;
  const [year, amount] = [readCell(YEAR, givenYear), readCell(AMOUNT, amountCents)];
  const beside = settleBeside(field, more);
  if (!beside || !isLine(category) || !isLine(description)) return undefined;
  if (isWord(year) || isWord(amount)) return undefined;
  const options = field.categories.map((each) => ({ value: each.code, label: each.label }));
  const line = {
    category: optionNamed(category, options) ?? tidyLine({}, category),
    description: tidyLine({}, description),
    year,
    amountCents: amount,
    ...beside,
  };
  return { ...line, amountCents: amountOfHours(field, line) ?? amount };
}

type Beside = Pick<CostLine, 'partner' | 'activity' | 'hours'>;

/** What a line may say beside what every line says; what is empty is left out. */
function settleBeside(field: CostLinesField, row: AnswerRow): Beside | undefined {
  const { partner = null, activity = null, hours: givenHours = null, ...more } = row;
  const hours = readCell(HOURS, givenHours);
  if (Object.keys(more).length > 0 || isWord(hours)) return undefined;
  if (!isCode(partner) || !(activity === null || isLine(activity))) return undefined;
  const tidied = activity === null ? '' : tidyLine({}, activity);
  const isWithoutPartners = field.byPartner !== true && (partner !== null || tidied !== '');
  if (isWithoutPartners || (hours !== null && !hasHours(field))) return undefined;
  return {
    ...(partner !== null && partner !== '' && { partner }),
    ...(tidied !== '' && { activity: tidied }),
    ...(hours !== null && { hours }),
  };
}

function hasHours({ categories }: CostLinesField): boolean {
  return categories.some(({ hourlyRate }) => hourlyRate !== undefined);
}

function isLine(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.length <= LONGEST_LINE;
}

function isCode(cell: Cell): cell is string | null {
  return cell === null || (typeof cell === 'string' && cell.length <= LONGEST_CODE);
}

function isWord(cell: Cell | undefined): cell is string | boolean | undefined {
  return cell === undefined || typeof cell === 'string' || typeof cell === 'boolean';
}
