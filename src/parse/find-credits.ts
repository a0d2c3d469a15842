import { type OutletCredit } from '../domain/article.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { knownOutlet } from './known-outlet.ts';
import { type PagePart, type ReadPage } from './page-part.ts';
import { readByline } from './read-byline.ts';
import { readCredit } from './read-credit.ts';
import { readDateline } from './read-dateline.ts';

/** The outlets that a page credits outside its prose: source lines, suffixes of titles, an agency in the byline. */
export function findCredits(page: ReadPage, knowledge: ParseKnowledge): readonly OutletCredit[] {
  const lines = page.parts.flatMap((part, index) => {
    const kind = page.labels[index]?.kind;
    if (kind === 'METADATA') return creditsIn(part, knowledge);
    return kind === undefined ? agenciesIn(part) : [];
  });
  return [...page.titleCredits, ...lines].sort((one, other) => one.span.start - other.span.start);
}

/** How an agency's dispatches end: only this one names reporters and editors in one bracket. */
const SIGN_OFF = {
  agency: 'Reuters',
  shape: /\((?:additional )?reporting by [^()]{3,300}?editing by [^()]{3,120}\)\.?$/iu,
};

function agenciesIn(part: PagePart): readonly OutletCredit[] {
  const agency = readDateline(part)?.agency ?? null;
  if (agency === null) return signOffIn(part);
  const start = part.start + agency.offset;
  return [{ form: 'AGENCY', name: agency.name, span: { start, end: start + agency.name.length } }];
}

function signOffIn(part: PagePart): readonly OutletCredit[] {
  const offset = part.text.search(SIGN_OFF.shape);
  if (offset === -1) return [];
  const span = { start: part.start + offset, end: part.start + part.text.length };
  return [{ form: 'AGENCY', name: SIGN_OFF.agency, span }];
}

function creditsIn(part: PagePart, knowledge: ParseKnowledge): readonly OutletCredit[] {
  const byline = readByline(part, knowledge.boilerplate);
  const agency = byline === null ? null : knownOutlet(byline.name, knowledge.outlets);
  const isAgency = agency?.wire === true;
  const credit = isAgency ? byline : readCredit(part, knowledge.boilerplate);
  if (credit === null) return [];
  const start = part.start + credit.offset;
  return [
    {
      form: isAgency ? 'AGENCY' : 'SOURCE',
      name: credit.name,
      span: { start, end: start + credit.name.length },
    },
  ];
}
