import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApplicationPath, PaperQuery, ReceiptPath } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn } from '../platform/http/index.js';
import { PrintReceipt } from './print-receipt.js';

type Path = z.output<typeof ApplicationPath>;
type PathOfReceipt = z.output<typeof ReceiptPath>;
type Wishes = z.output<typeof PaperQuery>;

const PDF = { content: { 'application/pdf': {} } };

@ApiTags('applications')
@Controller('applications/:reference')
export class ReceiptsController {
  constructor(private readonly printing: PrintReceipt) {}

  @Get('receipts/:number/pdf')
  @AllowSignedIn()
  @ApiOperation({ summary: 'The proof of one receipt with what was sent, PDF/A-3a and PDF/UA-1' })
  @ApiOkResponse(PDF)
  async receipt(
    @Param({ schema: ReceiptPath }) { reference, number }: PathOfReceipt,
    @Query({ schema: PaperQuery }) { language }: Wishes,
    @CurrentUser() user: SignedIn,
  ) {
    const pdf = await this.printing.receipt({ reference, user, language }, number);
    return asFile(pdf, `${reference}-${number}`);
  }

  @Get('step-receipts/:number/pdf')
  @AllowSignedIn()
  @ApiOperation({ summary: 'The proof that views or a withdrawal came in, PDF/A-3a and PDF/UA-1' })
  @ApiOkResponse(PDF)
  async stepReceipt(
    @Param({ schema: ReceiptPath }) { reference, number }: PathOfReceipt,
    @Query({ schema: PaperQuery }) { language }: Wishes,
    @CurrentUser() user: SignedIn,
  ) {
    const pdf = await this.printing.stepReceipt({ reference, user, language }, number);
    return asFile(pdf, `${reference}-${number}`);
  }

  @Get('check/pdf')
  @AllowSignedIn()
  @ApiOperation({
    summary:
      'The application as it is filled in today; of a draft each page says that it was not sent',
  })
  @ApiOkResponse(PDF)
  async copy(
    @Param({ schema: ApplicationPath }) { reference }: Path,
    @Query({ schema: PaperQuery }) { language }: Wishes,
    @CurrentUser() user: SignedIn,
  ) {
    return asFile(await this.printing.copy({ reference, user, language }), `${reference}`);
  }
}

function asFile(pdf: Buffer, name: string): StreamableFile {
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: `inline; filename="${name}.pdf"`,
  });
}
