import { libraryJest } from '../../tools/testing/library-jest.mjs';

export default libraryJest('schemes');
