import { MOST_COST_LINES, parseEuro } from '../../money/index.js';
import { parseNumber } from '../../typed/index.js';
import type { Answer, CostLine, CostLinesField } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';
import { amountOfHours } from '../hourly-amount.js';
import { EURO_SENTENCES, isUnread, NUMBER_SENTENCES } from '../unread.js';
import { amountProblem, isCount } from './validate-number.js';

/** Whether a stored answer is a table of cost lines. */
export function isCostLines(answer: Answer | undefined): answer is readonly CostLine[] {
  return Array.isArray(answer) && answer.every(isCostLine);
}

function isCostLine(row: unknown): row is CostLine {
  return (
    typeof row === 'object' &&
    row !== null &&
    'category' in row &&
    typeof row.category === 'string' &&
    'description' in row &&
    typeof row.description === 'string' &&
    'year' in row &&
    isNumeric(row.year) &&
    'amountCents' in row &&
    isNumeric(row.amountCents) &&
    (!('partner' in row) || typeof row.partner === 'string') &&
    (!('activity' in row) || typeof row.activity === 'string') &&
    (!('hours' in row) || isNumeric(row.hours))
  );
}

function isNumeric(cell: unknown): boolean {
  return cell === null || typeof cell === 'number' || isUnread(cell);
}

export function checkCostLines(field: CostLinesField, answer: Answer): readonly AnswerProblem[] {
  if (!isCostLines(answer) || answer.length > MOST_COST_LINES) {
    const [nl, en] = ['vul regels met kosten in', 'enter lines of cost'];
    return [problem(field, 'not-cost-lines', labelled(field, nl, en))];
  }
  return answer.flatMap((line, index) => checkLine(field, line, index));
}

function checkLine(field: CostLinesField, line: CostLine, index: number): readonly AnswerProblem[] {
  const at = (column: string, code: string, nl: string, en: string) =>
    problem(
      field,
      code,
      labelled(field, `regel ${index + 1}: ${nl}`, `line ${index + 1}: ${en}`),
      `/${field.name}/${index}/${column}`,
    );
  const problems: AnswerProblem[] = [];
  if (isOfNobody(field, line)) {
    const [nl, en] = [
      'deze partner doet niet (meer) mee; geef de kosten een andere partner of haal de regel weg',
      'this partner does not take part (any more); give the cost to another partner or remove the line',
    ];
    problems.push(at('partner', 'partner-gone', nl, en));
  }
  const amount = wrongAmount(line.amountCents);
  if (amount) problems.push(at('amountCents', amount.code, amount.nl, amount.en));
  if (!field.categories.some((category) => category.code === line.category)) {
    problems.push(at('category', 'unknown-option', 'kies een kostensoort', 'choose a category'));
  }
  const { year } = line;
  if (!isCount(year) || year < 1 || year > field.years) {
    problems.push(
      at(
        'year',
        'out-of-range',
        `kies een jaar van 1 tot en met ${field.years}`,
        `choose a year from 1 to ${field.years}`,
      ),
    );
  }
  if (line.description.length > 200) {
    problems.push(at('description', 'too-long', 'hoogstens 200 tekens', 'at most 200 characters'));
  }
  if (line.description.trim() === '') {
    problems.push(at('description', 'required', 'omschrijf de kosten', 'describe the cost'));
  }
  const hours = wrongHours(field, line);
  if (hours) problems.push(at('hours', hours.code, hours.nl, hours.en));
  if ((line.activity ?? '').length > LONGEST_ACTIVITY) {
    const [nl, en] = ['hoogstens 80 tekens', 'at most 80 characters'];
    problems.push(at('activity', 'too-long', nl, en));
  }
  return problems;
}

/** Whether a line is of a partner that left, as far as the question says who takes part. */
export function isOfNobody(
  { partners }: CostLinesField,
  { partner }: Pick<CostLine, 'partner'>,
): boolean {
  return (
    partners !== undefined && partner !== undefined && !partners.some(({ id }) => id === partner)
  );
}

const LONGEST_ACTIVITY = 80;

/** Hours matter where the category has a rate; the amount follows from them there. */
function wrongHours({ categories }: CostLinesField, { category, hours, amountCents }: CostLine) {
  const rate = categories.find(({ code }) => code === category)?.hourlyRate;
  if (!rate || hours === undefined) return null;
  if (isUnread(hours)) {
    const read = parseNumber(hours.typed);
    const code = read.kind === 'problem' ? read.problem : 'not-a-number';
    return { code, ...NUMBER_SENTENCES[code] };
  }
  if (amountOfHours({ categories }, { category, hours }) === amountCents) return null;
  const { nl, en } = EURO_SENTENCES['too-large'];
  return { code: 'too-large', nl, en };
}

function wrongAmount(cell: CostLine['amountCents']) {
  if (!isUnread(cell)) return amountProblem(cell);
  const read = parseEuro(cell.typed);
  const code = read.kind === 'problem' ? read.problem : 'not-a-number';
  return { code: code === 'not-a-number' ? 'not-an-amount' : code, ...EURO_SENTENCES[code] };
}
