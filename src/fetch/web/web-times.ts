import { LIMITS } from '../../domain/limits.ts';

/** How long a web server may take, in milliseconds. */
export interface WebTimes {
  readonly connectMilliseconds: number;
  /** From the request to the end of the answer's head. */
  readonly headersMilliseconds: number;
  /** Between two pieces of the body. */
  readonly bodyMilliseconds: number;
  /** From the connection to the last byte. */
  readonly wholeMilliseconds: number;
}

/** The times of the program's limits. */
export const WEB_TIMES: WebTimes = {
  connectMilliseconds: LIMITS.webConnectMilliseconds,
  headersMilliseconds: LIMITS.webHeadersMilliseconds,
  bodyMilliseconds: LIMITS.webBodyMilliseconds,
  wholeMilliseconds: LIMITS.webWholeMilliseconds,
};
