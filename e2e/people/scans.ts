/** A black square of 32 in white of 64 by 64, in the coding of a fax (ITU-T T.6). */
function faxSquare(): Buffer {
  const first = '001' + '101010' + '000001101010' + '1';
  const bits = first + '111'.repeat(63) + '000000000001'.repeat(2);
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

/** The same square as JBIG2: a page, and a region in the coding of a fax (ITU-T T.88, 7.4.6). */
function jbig2Square(): Buffer {
  const page = Buffer.alloc(19);
  page.writeUInt32BE(64, 0);
  page.writeUInt32BE(64, 4);
  const region = Buffer.alloc(18);
  region.writeUInt32BE(64, 0);
  region.writeUInt32BE(64, 4);
  region.writeUInt8(1, 17);
  return Buffer.concat([
    segment(0, 48, page),
    segment(1, 38, Buffer.concat([region, faxSquare()])),
  ]);
}

function segment(number: number, type: number, data: Buffer): Buffer {
  const header = Buffer.alloc(11);
  header.writeUInt32BE(number, 0);
  header.writeUInt8(type, 4);
  header.writeUInt8(1, 6);
  header.writeUInt32BE(data.length, 7);
  return Buffer.concat([header, data]);
}

/** The same square as JPEG 2000 (ITU-T T.800), in eight bits of grey. */
const JPEG_2000_SQUARE =
  '/0//UQAsAAAAAABAAAAAQAAAAAAAAAAAAAAAQAAAAEAAAAAAAAAAAAACDwEBDwEB/1IADAAAAAEABQQEAAH/XAAT' +
  'QICIiJCIiJCIiJCIiJCIiJD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjD/kAAKAAAAAABC' +
  'AAH/k98YQArUUPXP/BAMAcq/yKRREA+7D7gQhYDPDz4CAAnj++/FZWMc/X/Nx+Upx4CAgICAgID/2Q==';

export type Coding = 'fax' | 'jbig2' | 'jpeg-2000' | 'broken';

/** What a scanner makes: pages that hold one picture and no text, or text that was read and lies over it unseen. */
export function scan(coding: Coding, pages = 1, read = ''): Buffer {
  const fax = { filter: '/CCITTFaxDecode', data: faxSquare() };
  const picture = {
    fax: { ...fax, more: '/DecodeParms << /K -1 /Columns 64 /Rows 64 >>' },
    jbig2: { filter: '/JBIG2Decode', data: jbig2Square(), more: '' },
    'jpeg-2000': { filter: '/JPXDecode', data: Buffer.from(JPEG_2000_SQUARE, 'base64'), more: '' },
    broken: { filter: '/JPXDecode', data: Buffer.from('no picture at all'), more: '' },
  }[coding];
  const unseen = read === '' ? '' : ` BT /F 20 Tf 3 Tr 100 400 Td (${read}) Tj ET`;
  const content = Buffer.from(`q 400 0 0 400 100 200 cm /Im Do Q${unseen}`);
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`);
  return pdf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`),
    stream(
      `/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray ` +
        `/BitsPerComponent 1 /Filter ${picture.filter} ${picture.more}`,
      picture.data,
    ),
    stream('', content),
    ...kids.map(() =>
      Buffer.from(
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ' +
          '/Resources << /XObject << /Im 3 0 R >> ' +
          '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
      ),
    ),
  ]);
}

function stream(dictionary: string, data: Buffer): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}

function pdf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`),
    Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
