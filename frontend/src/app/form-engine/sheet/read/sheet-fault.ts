/** Why a file cannot be read at all; each has its sentence in the texts (`sheet.fault.…`). */
export type FaultCode =
  | 'too-large'
  | 'too-much'
  | 'encrypted'
  | 'old-excel'
  | 'open-document'
  | 'unknown'
  | 'damaged'
  | 'empty';

export class SheetFault extends Error {
  constructor(readonly code: FaultCode) {
    super(code);
  }
}
