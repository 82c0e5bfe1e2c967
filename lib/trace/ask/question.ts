import type { HeaderPatterns } from './header-test';
import type { TestAnswer, TextTest } from './text-test';

/** The texts of a request that rules look at. */
export type TextPart = 'host' | 'path' | 'query';

/** How a text that a component sees comes from the viewer's own: with text before and behind it. */
export interface TextSource {
  before: string;
  after: string;
}

/** What a header is held against; `present`: whatever its value. */
export type HeaderTest = 'present' | HeaderPatterns;

interface TextQuestion<Part extends TextPart> {
  on: Part;
  source: TextSource;
  test: TextTest;
}

/** One thing that a decision wanted to know about the viewer's request. */
export type Question =
  | TextQuestion<'host'>
  | TextQuestion<'path'>
  | TextQuestion<'query'>
  /** `name` is lower case. */
  | { on: 'header'; name: string; test: HeaderTest }
  | { on: 'method'; among: readonly string[] }
  /** Address ranges that the sender may come from. */
  | { on: 'source'; ranges: readonly string[] };

/** A question and what the request answered. */
export interface Asked {
  question: Question;
  answer: TestAnswer;
}

/**
 * Writes down what decisions ask, in their order. Requests that answer alike are treated alike, so the answers describe all of them.
 * `blind`: something was asked about a text that cannot be traced back to the viewer's.
 */
export interface Notebook {
  asked: Asked[];
  blind: boolean;
}
