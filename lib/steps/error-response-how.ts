import { distributionHow } from './cloudfront-steps';
import { jqText, lines } from './quote';
import type { Step } from './step';

/** One setting of the responses to some statuses, in each tool's words, with the value that stands for all of them. */
interface ErrorSetting {
  api: string;
  terraform: string;
  /** The API takes it as text. */
  text: boolean;
  valueOf: (status: number) => string;
}

/** How a distribution's responses to errors are changed. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CustomErrorResponse.html */
export function errorResponseHow(
  distribution: string,
  statuses: readonly number[],
  { api, terraform, text, valueOf }: ErrorSetting,
): Step['how'] {
  return distributionHow(distribution, {
    filter: statuses
      .map(
        (status) =>
          `(.CustomErrorResponses.Items[] | select(.ErrorCode == ${String(status)})).${api} = ${text ? jqText(valueOf(status)) : valueOf(status)}`,
      )
      .join(' | '),
    cloudFormation: lines(
      'CustomErrorResponses:',
      ...statuses.map((status) => lines(`  - ErrorCode: ${String(status)}`, `    ${api}: ${valueOf(status)}`)),
    ),
    terraform: lines(
      ...statuses.map((status) =>
        lines('custom_error_response {', `  error_code = ${String(status)}`, `  ${terraform} = ${valueOf(status)}`, '}'),
      ),
    ),
  });
}
