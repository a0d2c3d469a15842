import { describe, expect, it } from '@jest/globals';

import { refuseOtherAnswers } from '../../../../src/api/http/refuse-other-answers.ts';

describe('refuseOtherAnswers', () => {
  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'application/json; charset=utf-8',
    'application/graphql-response+json;q=0.9',
    'text/html, Application/*;q=0.1',
  ])('lets a client be that takes %p', (accepted) => {
    expect(() => {
      refuseOtherAnswers(accepted);
    }).not.toThrow();
  });

  it.each(['text/html', 'image/*, text/*', 'application/json;q=0', '*/*; q=0.0'])(
    'refuses one that takes %p',
    (accepted) => {
      expect(() => {
        refuseOtherAnswers(accepted);
      }).toThrow('answers are application/json');
    },
  );
});
