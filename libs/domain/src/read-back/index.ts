export { answerText, detailsOfLine, type AnswerWords } from './answer-text.js';
