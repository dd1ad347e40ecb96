import type { ImportReferenceList } from '@tranche/contracts';

/** What is typed about a version of a list; its lines come from a file. */
export interface ListDraft {
  readonly list: string;
  readonly source: string;
  readonly validFrom: string;
  readonly noteNl: string;
  readonly noteEn: string;
}

export const EMPTY_LIST: ListDraft = {
  list: '',
  source: '',
  validFrom: '',
  noteNl: '',
  noteEn: '',
};

/** Where what the server says of the request stands on the page. */
export const FIELD_OF: Readonly<Record<string, string>> = {
  '#/source': 'list-source',
  '#/validFrom': 'list-validFrom',
  '#/note/nl': 'list-noteNl',
  '#/note/en': 'list-noteEn',
  '#/csv': 'list-file',
};

/** The boxes that cannot go out like this; a note is in both languages or in neither. */
export function wrongIn(draft: ListDraft, csv: string | null): readonly string[] {
  const [nl, en] = [draft.noteNl.trim(), draft.noteEn.trim()];
  const right: Readonly<Record<string, boolean>> = {
    list: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.list.trim()),
    source: draft.source.trim().length >= 2,
    validFrom: /^\d{4}-\d{2}-\d{2}$/.test(draft.validFrom),
    noteNl: nl !== '' || en === '',
    noteEn: en !== '' || nl === '',
    file: csv !== null,
  };
  return Object.entries(right)
    .filter(([, isRight]) => !isRight)
    .map(([field]) => field);
}

export function requestOf(draft: ListDraft, csv: string): ImportReferenceList {
  const [nl, en] = [draft.noteNl.trim(), draft.noteEn.trim()];
  return {
    source: draft.source.trim(),
    validFrom: draft.validFrom,
    note: nl === '' ? null : { nl, en },
    csv,
  };
}
