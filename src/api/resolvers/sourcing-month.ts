import { type SourcingMonthRow } from '../../domain/survey-row.ts';
import { type SourcingMonthResolvers } from '../generated/schema-types.ts';

type Ending = 'named' | 'anonymous' | 'unattributed' | 'unnamedGroup' | 'ownWord';

/** One month of an outlet. */
export const SourcingMonth: SourcingMonthResolvers = {
  named: shareOf('named'),
  anonymous: shareOf('anonymous'),
  unattributed: shareOf('unattributed'),
  unnamedGroup: shareOf('unnamedGroup'),
  ownWord: shareOf('ownWord'),
};

function shareOf(ending: Ending): (row: SourcingMonthRow) => { count: number; share: number } {
  return (row) => ({ count: row[ending], share: row[ending] / row.assertionCount });
}
