import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A sheet as Excel writes it; its rows as they stand in the file. */
export interface SheetPart {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** `<row …>…</row>` */
  readonly rows: string;
  /** What comes after the rows, such as merged cells. */
  readonly after?: string;
}

/** A number format beside the plain one; index 1 is a day. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The parts of a file of Excel, to change before they are packed. */
export function xlsxParts(
  sheets: readonly SheetPart[],
  shared: readonly string[] = [],
): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdA" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdB" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  for (const [index, { rows, after = '' }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`;
  }
  return parts;
}

export function packed(parts: Readonly<Record<string, string>>): Blob {
  const files: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return new Blob([new Uint8Array(zipSync(files))]);
}

export const xlsx = (...sheets: readonly SheetPart[]): Blob => packed(xlsxParts(sheets));

/** A row of texts from column A on; what stands in pointed brackets is a cell as it is. */
export function textRow(number: number, ...cells: readonly string[]): string {
  const inner = cells.map((cell, column) =>
    cell.startsWith('<')
      ? cell
      : `<c r="${String.fromCodePoint(65 + column)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${number}">${inner.join('')}</row>`;
}
