import { libraryJest } from '../../tools/jest-library.mjs';

export default libraryJest('schemes');
