/** A column of a data table: what it sorts and searches on, and how it looks. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Sorts and searches; `null` sorts last. */
  readonly value: (row: Row) => string | number | null;
  /** What is shown, unless the page gives a template for the column (`uiCell`). */
  readonly text?: (row: Row) => string;
  readonly align?: 'end';
  readonly sortable?: false;
  /** What is searched besides what is sorted on. */
  readonly alsoSearched?: (row: Row) => string;
  /** Left out on a phone, where a row is a card. */
  readonly wideOnly?: true;
}
