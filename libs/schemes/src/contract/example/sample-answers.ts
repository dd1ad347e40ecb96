import { assertNever, type Answer, type Answers, type Field } from '@tranche/domain';

/** A made-up answer to every question, such that each is well formed. */
export function sampleAnswers(fields: readonly Field[]): Answers {
  return Object.fromEntries(fields.map((field) => [field.name, sampleAnswer(field)]));
}

const IDENTIFIERS: Readonly<Record<string, string>> = {
  email: 'voorbeeld@voorbeeld.example',
  phone: '0700000000',
  'school-year': '2026-2027',
  'account-name': 'V. Voorbeeld',
  postcode: '7000 AA',
  iban: 'NL91ABNA0417164300',
  bsn: '111222333',
  rsin: '001855013',
  kvk: '12345678',
  establishment: '000012345678',
  brin: '02QZ',
  'brin-location': '02QZ00',
  oin: '00000003123456780000',
};

function sampleAnswer(field: Field): Answer {
  switch (field.kind) {
    case 'text':
      return field.format
        ? (IDENTIFIERS[field.format] ?? '')
        : `Voorbeeld ${field.label.nl}`.slice(0, field.maximumLength ?? 200);
    case 'long-text':
      return wordsOf(field.label.nl, field.minimumWords ?? 3, field.maximumWords);
    case 'money':
      return Math.min(Math.max(field.minimumCents ?? 0, 100_000), field.maximumCents ?? 100_000);
    case 'number':
      return Math.min(Math.max(field.minimum ?? 0, 1), field.maximum ?? 1_000_000);
    case 'date':
      return field.earliest ?? field.latest ?? '2027-08-01';
    case 'choice':
      return field.options[0]?.value ?? null;
    case 'multi-choice':
      return field.options.slice(0, Math.max(field.minimum ?? 1, 1)).map(({ value }) => value);
    case 'yes-no':
    case 'declaration':
      return true;
    case 'cost-lines':
      return field.categories.slice(0, 1).map(({ code, label }) => ({
        category: code,
        description: label.nl,
        year: 1,
        amountCents: 100_000,
      }));
    case 'rows':
      return [cellsOf(field.columns)];
    case 'reference':
      return 'voorbeeld';
    default:
      return assertNever(field);
  }
}

function cellsOf(columns: readonly Field[]) {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = sampleAnswer(column);
      return typeof cell === 'object' ? [] : [[column.name, cell]];
    }),
  );
}

function wordsOf(label: string, least: number, most: number): string {
  const words = `Voorbeeld van ${label.toLowerCase()}`.split(/\s+/);
  const wanted = Math.min(Math.max(least, words.length), most);
  return Array.from({ length: wanted }, (_, index) => words[index % words.length]).join(' ');
}
