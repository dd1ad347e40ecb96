import {
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  filterFn_includesString,
  rowSortingFeature,
  columnFilteringFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/angular-table';
import type { TableColumn } from './table-column.js';

/** What our tables can do: sort by one column and search in all of them. */
export const FEATURES = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
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
