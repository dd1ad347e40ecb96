import {
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/angular-table';
import type { TableColumn } from './table-column.js';

/** What the engine does for our tables: sort by one column. */
export const FEATURES = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

export type Features = typeof FEATURES;

/** A column of ours in the words of the table engine. An empty cell sorts last either way. */
export function toColumnDef<Row extends object>(
  column: TableColumn<Row>,
): ColumnDef<Features, Row> {
  return {
    id: column.id,
    accessorFn: (row: Row) => column.value(row) ?? undefined,
    enableSorting: column.sortable !== false,
    sortUndefined: 'last',
    sortFn: 'alphanumeric',
  };
}
