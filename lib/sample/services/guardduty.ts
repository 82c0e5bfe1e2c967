import { GetDetector$, GetDetectorCommand, ListDetectors$, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { read } from '../wire/operation';
import { restJson } from '../wire/rest-protocol';
import { firstOr } from './first-or';
import { pageOf } from './page';
import { regionOf } from './region-of';
import type { SampleService } from './service';
import { REST_JSON_ERRORS } from './service-errors';

const PAGES = { fallback: 50, max: 50, errorCode: 'BadRequestException' };

const operations = [
  read(
    ListDetectors$,
    ListDetectorsCommand,
    (input, context) => {
      const ids = regionOf(context).detectors.map(({ id }) => id);
      const page = pageOf(ids, { token: input.NextToken, size: input.MaxResults }, PAGES, context.ignorePageSizes);
      return { DetectorIds: page.items, NextToken: page.next };
    },
    { tokenIn: 'NextToken', tokenOut: 'NextToken', sizeIn: 'MaxResults' },
  ),
  read(GetDetector$, GetDetectorCommand, (input, context) => {
    const found = regionOf(context).detectors.filter(({ id }) => id === input.DetectorId);
    const message = 'The request is rejected because the input detectorId is not owned by the current account.';
    return firstOr(found, 'BadRequestException', message).detector;
  }),
];

/** https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Operations.html */
export const guardDuty: SampleService = { signingName: 'guardduty', protocol: restJson, operations, errors: REST_JSON_ERRORS };
