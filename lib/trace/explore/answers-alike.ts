import { answerTo } from '../ask/text-test';
import type { Asked, Question } from '../ask/question';
import type { TestAnswer } from '../ask/text-test';
import { inAddressRange } from '../match/address-range';
import type { TraceRequest } from '../request';
import { viewerHeader } from '../walk/passing-request';
import { answerOfHeader } from './solve-parts';

/** Whether a request gives all of these answers: whether it is one of a cell's. */
export function answersAlike(request: TraceRequest, where: readonly Asked[]): boolean {
  return where.every(({ question, answer }) => answerOf(request, question) === answer);
}

/** What a request answers. */
export function answerOf(request: TraceRequest, question: Question): TestAnswer {
  switch (question.on) {
    case 'method':
      return question.among.includes(request.method) ? 'yes' : 'no';
    case 'source': {
      const { sourceIp } = request;
      if (sourceIp === null) return 'open';
      return question.ranges.some((range) => inAddressRange(sourceIp, range)) ? 'yes' : 'no';
    }
    case 'header': {
      const state = viewerHeader(request, question.name);
      return 'open' in state
        ? 'open'
        : answerOfHeader(
            question.test,
            state.values.flatMap((value) => value ?? []),
          );
    }
    default: {
      const { before, after } = question.source;
      return answerTo(question.test, `${before}${request[question.on]}${after}`);
    }
  }
}
