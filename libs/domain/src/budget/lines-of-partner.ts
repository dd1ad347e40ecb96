import type { CostLine, CostLinesField, Field, LineOwner, Section } from '../form/index.js';

/** A partner by its id, or the partnership as a whole. */
export type Owner = string | null;

export function ownerOf({ partner }: Pick<CostLine, 'partner'>): Owner {
  return partner ?? null;
}

export function linesOf(lines: readonly CostLine[], owner: Owner): readonly CostLine[] {
  return lines.filter((line) => ownerOf(line) === owner);
}

/** Whether a question asks cost by partner. */
export function isByPartner(field: Field): field is CostLinesField {
  return field.kind === 'cost-lines' && field.byPartner === true;
}

/** A page whose questions about cost say whose it can be. */
export function withOwnersNamed(section: Section, owners: readonly LineOwner[]): Section {
  if (!section.fields.some(isByPartner)) return section;
  const partners = owners.map(({ id, name }) => ({ id, name }));
  const named = (field: Field): Field => (isByPartner(field) ? { ...field, partners } : field);
  return { ...section, fields: section.fields.map(named) };
}

/** Undefined for a line of the partnership as a whole, and for a partner that is named no more. */
export function nameOfOwner(
  { partners = [] }: CostLinesField,
  { partner }: Pick<CostLine, 'partner'>,
): string | undefined {
  return partners.find(({ id }) => id === partner)?.name;
}

/**
 * A budget in which one owner wrote its lines anew. The lines of all others stay as they are, in their
 * order; whatever the new lines say, they are this owner's.
 */
export function withLinesOf(
  lines: readonly CostLine[],
  owner: Owner,
  own: readonly CostLine[],
): readonly CostLine[] {
  const first = lines.findIndex((line) => ownerOf(line) === owner);
  const at = first === -1 ? lines.length : first;
  const others = (part: readonly CostLine[]) => part.filter((line) => ownerOf(line) !== owner);
  return [
    ...others(lines.slice(0, at)),
    ...own.map((line) => ownedBy(owner, line)),
    ...others(lines.slice(at)),
  ];
}

/** A budget in which the lines of one are those of another from now on; all that they say stays. */
export function withLinesPassedOn(
  lines: readonly CostLine[],
  from: string,
  to: string,
): readonly CostLine[] {
  return lines.map((line) => (ownerOf(line) === from ? ownedBy(to, line) : line));
}

function ownedBy(owner: Owner, { partner: _whoever, ...line }: CostLine): CostLine {
  return owner === null ? line : { ...line, partner: owner };
}

/**
 * A budget as it stands, with of what somebody sent only the lines of the partners she may write for.
 * Nobody changes, moves or takes away a line of another that way.
 */
export function withOwnLines(
  stored: readonly CostLine[],
  sent: readonly CostLine[],
  owners: readonly string[],
): readonly CostLine[] {
  return owners.reduce<readonly CostLine[]>(
    (lines, owner) => withLinesOf(lines, owner, linesOf(sent, owner)),
    stored,
  );
}
