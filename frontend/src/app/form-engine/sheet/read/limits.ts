/** Twice what the largest table takes: whatever stands below is named, not read. */
export const MOST_SHEET_ROWS = 10_000;
/** No table has as many columns; formatting may reach the last column of a sheet. */
export const MOST_SHEET_COLUMNS = 256;
/** One sheet as it stands unpacked: ten thousand rows of thirty cells. */
export const MOST_SHEET_BYTES = 25_000_000;
/** All that is read of a file: a bomb of a few kilobytes would become gigabytes. */
export const MOST_BYTES_UNPACKED = 60_000_000;
