import type { Text } from '../../text.js';
import type {
  Answer,
  AnswerRow,
  Cell,
  CostLine,
  CostLinesField,
  Field,
  MultiChoiceField,
  RowsField,
} from '../field.js';
import { labelled } from '../problem.js';
import { isCostLines } from '../validate/validate-cost-lines.js';
import { validateAnswers } from '../validate/validate-answers.js';
import { isRows } from '../validate/validate-rows.js';
import type { OwnLines } from './own-lines.js';

/** What of an answer fits a question; null where nothing does. */
interface Fitted {
  readonly answer: Answer;
  readonly misfits: readonly Text[];
}

/** Fits an answer to a question of the same kind that may have other options and limits by now. */
export function fitAnswer(field: Field, answer: NonNullable<Answer>, own: OwnLines): Fitted {
  if (field.kind === 'declaration' || field.means === 'project-start') return askedAnew(field);
  if (field.kind === 'cost-lines' && isCostLines(answer)) return fitLines(field, answer, own);
  if (field.kind === 'rows' && isRows(answer)) return fitRows(field, answer);
  if (field.kind === 'multi-choice' && Array.isArray(answer)) return fitOptions(field, answer);
  const misfits = problemsOf(field, answer);
  // Words that are too many now are shortened by who wrote them, and not typed again.
  const isKept = misfits.length === 0 || field.kind === 'long-text';
  return { answer: isKept ? answer : null, misfits };
}

function problemsOf(field: Field, answer: Answer): readonly Text[] {
  const { showWhen: _always, ...alone } = field;
  return validateAnswers({ fields: [alone] }, { [field.name]: answer }).map(({ text }) => text);
}

function fitOptions(field: MultiChoiceField, answer: readonly unknown[]): Fitted {
  const known = field.options.map(({ value }) => value);
  const kept = known.filter((value) => answer.includes(value));
  return {
    answer: kept.length === 0 ? null : kept,
    misfits: kept.length === answer.length ? [] : [optionGone(field)],
  };
}

/** Cell by cell: one that does not fit leaves the rest of its row where it is. */
function fitRows(field: RowsField, rows: readonly AnswerRow[]): Fitted {
  const misfits: Text[] = [];
  const kept = rows.slice(0, field.maximumRows).map((row, index) => {
    const cells: Record<string, Cell> = {};
    for (const column of field.columns) {
      const cell = row[column.name];
      if (cell === undefined || cell === null || cell === '') continue;
      const problems = problemsOf({ ...column, label: inRow(field, column, index) }, cell);
      if (problems.length === 0) cells[column.name] = cell;
      misfits.push(...problems);
    }
    return cells;
  });
  const over = rows.length - kept.length;
  return { answer: kept, misfits: over === 0 ? misfits : [...misfits, rowsOver(field, over)] };
}

function fitLines(field: CostLinesField, lines: readonly CostLine[], own: OwnLines): Fitted {
  const isOwn = ({ partner }: CostLine) => partner === undefined || partner === own.before;
  const kept = lines.filter(isOwn);
  const misfits: Text[] = [];
  if (kept.length < lines.length) misfits.push(ofPartners(field, lines.length - kept.length));
  const fitted = kept.map(({ partner, activity, hours, ...line }, index) => {
    const category = field.categories.find(({ code }) => code === line.category);
    const isYear = typeof line.year !== 'number' || line.year <= field.years;
    if (!category && line.category !== '') misfits.push(kindGone(field, index));
    if (!isYear) misfits.push(yearGone(field, index));
    return {
      ...line,
      category: category?.code ?? '',
      year: isYear ? line.year : null,
      ...(field.byPartner && partner !== undefined && own.now !== null && { partner: own.now }),
      ...(field.byPartner && activity !== undefined && { activity }),
      ...(category?.hourlyRate && hours !== undefined && { hours }),
    };
  });
  return { answer: fitted.length === 0 ? null : fitted, misfits };
}

function inRow(field: RowsField, column: Field, index: number): Text {
  return {
    nl: `${field.label.nl}, regel ${index + 1}, ${column.label.nl}`,
    en: `${field.label.en}, row ${index + 1}, ${column.label.en}`,
  };
}

function askedAnew(field: Field): Fitted {
  const { nl, en } = field.label;
  const text =
    field.kind === 'declaration'
      ? { nl: `Verklaar opnieuw: ${nl}`, en: `Declare anew: ${en}` }
      : labelled(field, 'vul dit opnieuw in', 'fill this in anew');
  return { answer: null, misfits: [text] };
}

function optionGone(field: Field): Text {
  return labelled(
    field,
    'een mogelijkheid die u koos, is er niet meer',
    'an option that you chose is there no more',
  );
}

function rowsOver({ maximumRows, ...field }: RowsField, over: number): Text {
  return labelled(
    field,
    `hoogstens ${maximumRows} regels; de laatste ${over} zijn niet overgenomen`,
    `at most ${maximumRows} rows; the last ${over} were not taken over`,
  );
}

function ofPartners(field: Field, count: number): Text {
  return labelled(
    field,
    `regels van partners zijn niet overgenomen (${count}); een partner schrijft zijn eigen kosten`,
    `lines of partners were not taken over (${count}); a partner writes its own cost`,
  );
}

function kindGone(field: Field, index: number): Text {
  return labelled(
    field,
    `regel ${index + 1}: deze soort kosten is er niet meer`,
    `line ${index + 1}: this kind of cost is there no more`,
  );
}

function yearGone(field: Field, index: number): Text {
  return labelled(
    field,
    `regel ${index + 1}: dit jaar valt buiten de looptijd`,
    `line ${index + 1}: this year falls outside the project`,
  );
}
