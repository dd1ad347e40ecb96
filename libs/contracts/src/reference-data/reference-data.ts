import { z } from 'zod';
import { Code, Instant, Line, LocalDate, SearchWords, SentDate, Text } from '../text.js';

export const ReferenceListPath = z.object({ list: Code });

export const ReferenceListQuery = z.object({
  /** The day for which the list is asked; today when left out. */
  on: SentDate.optional(),
  search: SearchWords.max(100).optional(),
  /** Only entries of which this column has one of the values, or that have no such column. */
  attribute: Code.optional(),
  /** Separated by commas. */
  in: Line.max(200).optional(),
});
export type ReferenceListQuery = z.output<typeof ReferenceListQuery>;

export const ReferenceEntry = z
  .object({ code: z.string(), label: Text, attributes: z.record(z.string(), z.string()) })
  .meta({ id: 'ReferenceEntry' });

const version = {
  source: z.string(),
  validFrom: LocalDate,
  /** Said to every reader, such as that the list is an example. */
  note: Text.nullable(),
};

/** The list that holds on a day: where it comes from, and the first matches of a search. */
export const ReferenceListView = z
  .object({
    list: z.string(),
    ...version,
    /** How many entries match; at most fifty are given. */
    total: z.int(),
    items: z.array(ReferenceEntry),
  })
  .meta({ id: 'ReferenceListView' });
export type ReferenceListView = z.output<typeof ReferenceListView>;

export const ReferenceListVersion = z
  .object({
    list: z.string(),
    ...version,
    entries: z.int(),
    importedAt: Instant,
    /** Null where the portal fetched it by itself. */
    proposedBy: z.string().nullable(),
    /** Null of what was taken in before another had to look at it, and of what was fetched. */
    approvedBy: z.string().nullable(),
  })
  .meta({ id: 'ReferenceListVersion' });
export type ReferenceListVersion = z.output<typeof ReferenceListVersion>;

export const ReferenceProposalPath = z.object({ proposal: z.uuid() });

/** A version that waits for somebody else, or was returned and not proposed anew. */
export const ReferenceListProposal = z
  .object({
    id: z.uuid(),
    list: z.string(),
    ...version,
    proposedBy: z.string(),
    proposedAt: Instant,
    /** Nobody approves what she proposed herself; she may take it back. */
    canApprove: z.boolean(),
    returned: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
  })
  .meta({ id: 'ReferenceListProposal' });
export type ReferenceListProposal = z.output<typeof ReferenceListProposal>;

export const DecideOnReferenceList = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('approved') }),
    z.strictObject({ outcome: z.literal('returned'), reason: Line.min(10).max(1000) }),
  ])
  .meta({ id: 'DecideOnReferenceList' });
export type DecideOnReferenceList = z.output<typeof DecideOnReferenceList>;

/** Every version of every list, the newest of a list first, and what was proposed. */
export const ReferenceListVersions = z
  .object({
    items: z.array(ReferenceListVersion),
    proposals: z.array(ReferenceListProposal),
  })
  .meta({ id: 'ReferenceListVersions' });
export type ReferenceListVersions = z.output<typeof ReferenceListVersions>;

const several = <Item extends z.ZodType>(item: Item) =>
  // At most fifty are given.
  z.object({ total: z.int(), items: z.array(item) });

/** What a version of a list would change of the one that holds until then. */
export const ReferenceListDifference = z
  .object({
    list: z.string(),
    validFrom: LocalDate,
    /** The very same was taken in before: doing so once more changes nothing. */
    isKnown: z.boolean(),
    /** Since when the version holds that it is compared with; null where it is the first. */
    since: LocalDate.nullable(),
    entries: z.int(),
    added: several(ReferenceEntry),
    removed: several(ReferenceEntry),
    changed: several(z.object({ before: ReferenceEntry, after: ReferenceEntry })),
    /** How many stay as they are. */
    same: z.int(),
  })
  .meta({ id: 'ReferenceListDifference' });
export type ReferenceListDifference = z.output<typeof ReferenceListDifference>;

/** An officer proposes a version of a list from a file. */
export const ImportReferenceList = z
  .strictObject({
    /** Who publishes the list. */
    source: Line.min(2).max(120),
    validFrom: SentDate,
    note: z.strictObject({ nl: Line.min(2).max(200), en: Line.min(2).max(200) }).nullable(),
    /** The file: `code;nl;en` and, if need be, more columns, with a header row. */
    csv: z.string().max(900_000),
  })
  .meta({ id: 'ImportReferenceList' });
export type ImportReferenceList = z.output<typeof ImportReferenceList>;
