import { allocateByWeight, cents, type CostLine, type CostLinesField } from '@tranche/domain';

/** How a project's cost falls over the kinds of cost, in parts of a hundred. */
const WEIGHTS: Readonly<Record<string, { weight: number; description: string }>> = {
  personnel: { weight: 52, description: 'Uren van docenten en vakmensen uit de bedrijven' },
  external: { weight: 13, description: 'Gastlessen en ontwikkeling van lesmateriaal' },
  materials: { weight: 21, description: 'Gebruik van machines en materiaal' },
  'project-management': { weight: 9, description: 'Programmaleiding en administratie' },
  other: { weight: 5, description: 'Bijeenkomsten en communicatie' },
};

/** Cost lines per category and project year that come to exactly this budget. Cents. */
export function madeUpCostLines(
  field: CostLinesField,
  budgetCents: number,
  years: number,
): readonly CostLine[] {
  const cells = field.categories.flatMap(({ code }) => {
    const entry = WEIGHTS[code];
    if (!entry) return [];
    return Array.from({ length: years }, (_, index) => ({
      category: code,
      description: entry.description,
      year: index + 1,
      // The first year starts up, the last one hands over.
      weight: entry.weight * (index === 0 ? 9 : index === years - 1 ? 8 : 10),
    }));
  });
  const amounts = allocateByWeight(
    cents(budgetCents),
    cells.map((cell) => cell.weight),
  );
  return cells.map(({ category, description, year }, index) => ({
    category,
    description,
    year,
    amountCents: amounts[index] ?? 0,
  }));
}
