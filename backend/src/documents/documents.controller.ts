import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  FileStreamInterceptor,
  type MultipartFileStream,
} from '@nestjs/platform-fastify/multipart';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  DocumentList,
  DocumentPath,
  RemarkOnDocument as Remark,
  UploadQuery,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowRoles, AllowSignedIn, Limited, Returns } from '../platform/http/index.js';
import { AddDocument } from './upload/add-document.js';
import { attachmentNamed } from './content-disposition.js';
import { ListDocuments } from './list-documents.js';
import { ReadDocument } from './read-document.js';
import { RemoveDocument } from './removal/remove-document.js';
import { RemarkOnDocument } from './remarks/remark-on-document.js';
import { DescribesUpload, UPLOAD_LIMITS, uploadIn } from './upload/upload-request.js';

type Application = z.output<typeof ApplicationPath>;
type Document = z.output<typeof DocumentPath>;

@ApiTags('documents')
@Controller('applications/:reference/documents')
export class DocumentsController {
  constructor(
    private readonly listing: ListDocuments,
    private readonly adding: AddDocument,
    private readonly reading: ReadDocument,
    private readonly removing: RemoveDocument,
    private readonly remarking: RemarkOnDocument,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, DocumentList, 'The documents that are asked for and that are there')
  list(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(reference, user);
  }

  @Post()
  @AllowSignedIn()
  @Limited('upload')
  @UseInterceptors(FileStreamInterceptor('file', { limits: UPLOAD_LIMITS }))
  @DescribesUpload()
  @Returns(
    201,
    DocumentList,
    'Add a document',
    'One file of the kind in the query. It is judged by its content, not by its name, scanned where a scanner is set, and kept under its hash; place data in a photo is taken out. Refused as a whole when it cannot be read. There are limits to a file, an application, and what one person sends in a day or at once.',
  )
  async add(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @Query({ schema: UploadQuery }) { kind }: z.output<typeof UploadQuery>,
    @UploadedFile() file: MultipartFileStream | undefined,
    @CurrentUser() user: SignedIn,
  ) {
    await this.adding.add(reference, uploadIn(kind, file), user);
    return this.listing.list(reference, user);
  }

  @Get(':document')
  @AllowSignedIn()
  @ApiOperation({ summary: 'Download a document' })
  @ApiOkResponse({ content: { 'application/pdf': {} } })
  async download(
    @Param({ schema: DocumentPath }) { reference, document }: Document,
    @CurrentUser() user: SignedIn,
  ) {
    const { stream, fileName, contentType, bytes } = await this.reading.read(
      reference,
      document,
      user,
    );
    const disposition = attachmentNamed(fileName);
    return new StreamableFile(stream, { type: contentType, disposition, length: bytes });
  }

  @Delete(':document')
  @AllowSignedIn()
  @Returns(200, DocumentList, 'Remove a document')
  async remove(
    @Param({ schema: DocumentPath }) { reference, document }: Document,
    @CurrentUser() user: SignedIn,
  ) {
    await this.removing.remove(reference, document, user);
    return this.listing.list(reference, user);
  }

  @Put(':document/remark')
  @AllowRoles('officer')
  @Returns(200, DocumentList, 'Say what is wanting in a document')
  async remark(
    @Param({ schema: DocumentPath }) { reference, document }: Document,
    @Body({ schema: Remark }) { text }: Remark,
    @CurrentUser() user: SignedIn,
  ) {
    await this.remarking.remark(reference, document, text, user);
    return this.listing.list(reference, user);
  }

  @Delete(':document/remark')
  @AllowRoles('officer')
  @Returns(200, DocumentList, 'Take back a remark on a document')
  async takeBack(
    @Param({ schema: DocumentPath }) { reference, document }: Document,
    @CurrentUser() user: SignedIn,
  ) {
    await this.remarking.remark(reference, document, null, user);
    return this.listing.list(reference, user);
  }
}
