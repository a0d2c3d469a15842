import { describe, expect, it } from '@jest/globals';

import { type ClaimRelation } from '../../../src/domain/relation.ts';
import { compareTexts } from '../../support/compare-texts.ts';

const READING_MILLISECONDS = 240_000;

function inWords(relation: ClaimRelation): string {
  const degree = relation.type === 'CONTRADICTS' ? ` ${relation.degree}` : '';
  return `${relation.type} ${relation.kind}${degree}`;
}

/** The one verdict of two articles of one story that differ in one sentence; none as an empty list. */
async function verdictsOf(
  title: string,
  texts: readonly [string, string],
  published?: readonly [string, string],
): Promise<readonly string[]> {
  const relations = await compareTexts({ title, texts, ...(published && { published }) });
  return [...new Set(relations.map(inWords))];
}

describe('in which part or manner', () => {
  it.each([
    [
      'Poland and the War',
      'Polish soldiers will serve only in an advisory role, the ministry said.',
      'Polish soldiers are fighting at the front, officials said.',
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'Poland and the War',
      'Polish soldiers are serving in a support role.',
      'Polish soldiers are engaging in combat.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Poland and the War',
      'Polish soldiers are serving in a support role.',
      'Polish soldiers joined the war.',
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'Shooting in Lisbon',
      'The shooting was an accident, police said.',
      'The shooting was deliberate, a prosecutor said.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Fire in Lisbon',
      'The fire was set deliberately, police said.',
      'Investigators said the fire was accidental.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Mayor of Turin Resigns',
      'Mayor Carla Bianchi resigned voluntarily.',
      'Carla Bianchi was forced to resign, aides said.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Bridge in Lagos',
      'The ministry closed the bridge temporarily.',
      'The ministry permanently closed the bridge.',
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'Rally in Nairobi',
      'The protest was peaceful, organizers said.',
      'Police said the protest was violent.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Rally in Nairobi',
      'The protest was peaceful, organizers said.',
      'The protest may have been violent.',
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'Attack in Oslo',
      'Erik Hansen acted alone, police said.',
      'Erik Hansen acted with an accomplice, prosecutors said.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Deal in Doha',
      'Peru secretly signed the treaty.',
      'Peru publicly signed the treaty.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Storm in Manila',
      'The typhoon completely destroyed the school.',
      'The typhoon partially destroyed the school.',
      ['CONTRADICTS ROLE WEAK'],
    ],
    [
      'Attack on Laos',
      'The attack on Laos was unprovoked, the African Union said.',
      'Officials said the attack on Laos was retaliatory.',
      ['CONTRADICTS ROLE STRONG'],
    ],
    [
      'Shooting in Lisbon',
      'The shooting was an accident, police said.',
      'The shooting was accidental, a prosecutor said.',
      ['CORROBORATES ROLE'],
    ],
    [
      'Shooting in Lisbon',
      'The shooting was not deliberate, police said.',
      'The shooting was deliberate, a prosecutor said.',
      ['CONTRADICTS POLARITY STRONG'],
    ],
    [
      'Poland and the War',
      'Polish soldiers are serving in a support role.',
      'Czech soldiers are fighting at the front.',
      [],
    ],
    [
      'Poland and the War',
      'If Polish soldiers serve in a support role, the war will last.',
      'Polish soldiers are engaging in combat.',
      [],
    ],
    [
      'Poland and the War',
      'Polish soldiers are serving in a support role in Mali.',
      'Polish soldiers are fighting at the front in Iraq.',
      [],
    ],
    [
      'Poland and the War',
      'Polish soldiers served in a support role in 2011.',
      'Polish soldiers fought at the front in 2014.',
      ['QUALIFIES TIME'],
    ],
    [
      'Poland and the War',
      'Some Polish soldiers are serving in a support role.',
      'Polish soldiers are engaging in combat.',
      [],
    ],
    [
      'Shooting in Lisbon',
      'The shooting was an accident, police said.',
      'The fire was set deliberately, police said.',
      [],
    ],
    ['Rally in Nairobi', 'The protest was largely peaceful.', 'The protest was violent.', []],
    [
      'Mayor of Turin Resigns',
      'Carla Bianchi was forced to resign.',
      'Marco Rossi resigned voluntarily.',
      [],
    ],
    [
      'Bridge in Lagos',
      'The ministry closed the bridge temporarily.',
      'The ministry permanently closed the school.',
      [],
    ],
    [
      'Attack in Oslo',
      'Erik Hansen acted alone, police said.',
      'Erik Hansen lives together with his mother.',
      [],
    ],
    [
      'Poland and the War',
      'Polish soldiers support logistical operations.',
      'Polish soldiers are engaging in combat.',
      [],
    ],
    [
      'Shooting in Lisbon',
      'The shooting may have been an accident.',
      'The shooting may have been deliberate.',
      [],
    ],
  ])(
    '%s: %s / %s',
    async (title, one, other, expected) => {
      expect(await verdictsOf(title, [one, other])).toEqual(expected);
    },
    READING_MILLISECONDS,
  );
});

describe('where and when', () => {
  it.each([
    [
      'Painter Dies',
      'Painter Karin Holm died in Lyon.',
      'Karin Holm died in Marseille.',
      ['CONTRADICTS PLACE STRONG'],
    ],
    [
      'Painter Dies',
      'Painter Karin Holm died in Lyon.',
      'Karin Holm died in France.',
      ['QUALIFIES REFINEMENT'],
    ],
    [
      'Leaders to Meet',
      'The summit will be held in Geneva.',
      'The summit will take place in Vienna.',
      ['CONTRADICTS PLACE WEAK'],
    ],
    [
      'Blast Kills Dozens',
      'The blast happened in Kabul.',
      'The blast occurred in Herat.',
      ['CONTRADICTS PLACE WEAK'],
    ],
    [
      'Minister Arrested',
      'Minister Juan Ortega was arrested in Lima.',
      'Juan Ortega was arrested in Cusco, police said.',
      ['CONTRADICTS PLACE STRONG'],
    ],
    [
      'Ferry Sinks',
      'The ferry sank in Greece.',
      'The ferry sank in Italy.',
      ['CONTRADICTS PLACE WEAK'],
    ],
    [
      'Leaders to Meet',
      'The summit will be held in Geneva.',
      'The first summit was held in Vienna.',
      [],
    ],
    [
      'Soldiers on the Move',
      'Soldiers were killed in Kabul.',
      'Soldiers were killed in Herat.',
      [],
    ],
    [
      'Blast Kills Dozens',
      'The blast killed 10 people in Kabul.',
      'The blast wounded 25 people in Herat.',
      [],
    ],
    ['Leaders to Meet', 'The summit will be held in Geneva.', 'Leaders met in Vienna.', []],
    [
      'Painter Dies',
      'Painter Karin Holm died in Lyon.',
      'Painter Olga Berg died in Marseille.',
      [],
    ],
    ['Painter Dies', 'Painter Karin Holm was born in Lyon.', 'Karin Holm died in Marseille.', []],
    ['Ferry Sinks', 'The ferry sank near Norway.', 'The ferry sank in Sweden.', []],
    [
      'Blast Kills Dozens',
      'The blast happened in Kabul on 3 May 2021.',
      'The blast occurred in Herat on 7 May 2021.',
      [],
    ],
    [
      'Leaders to Meet',
      'The summit will be held on 3 May 2031.',
      'The summit will take place on 9 May 2031.',
      ['CONTRADICTS TIMING WEAK'],
    ],
    [
      'Painter Dies',
      'Painter Karin Holm died on 3 May 2021.',
      'Karin Holm died on 9 May 2021.',
      ['CONTRADICTS TIMING STRONG'],
    ],
    [
      'Painter Dies',
      'Painter Karin Holm died on 3 May 2021.',
      'Karin Holm died in May 2021.',
      ['QUALIFIES REFINEMENT'],
    ],
    [
      'Painter Dies',
      'Painter Karin Holm died on 3 May 2021.',
      'Karin Holm was buried on 9 May 2021.',
      [],
    ],
    [
      'Poland Sends Soldiers',
      'The deployment of Polish soldiers is imminent.',
      'The deployment of Polish soldiers is not expected soon.',
      ['CONTRADICTS TIMING WEAK'],
    ],
    [
      'Poland Sends Soldiers',
      'Polish soldiers have already arrived, the ministry said.',
      'Polish soldiers have not yet arrived, officials said.',
      ['CONTRADICTS TIMING WEAK'],
    ],
    [
      'Mayor of Turin Resigns',
      'Mayor Carla Bianchi resigned before the vote.',
      'Carla Bianchi resigned after the vote.',
      ['CONTRADICTS TIMING STRONG'],
    ],
    [
      'Police Shooting',
      'Officer Tom Reed fired after the suspect attacked.',
      'Officer Tom Reed fired before the suspect attacked.',
      ['CONTRADICTS TIMING STRONG'],
    ],
    [
      'Mayor of Turin Resigns',
      'Mayor Carla Bianchi resigned before the vote.',
      'Carla Bianchi resigned after the trial.',
      [],
    ],
    [
      'Mayor of Turin Resigns',
      'Mayor Carla Bianchi resigned before the vote.',
      'Marco Rossi resigned after the vote.',
      [],
    ],
    [
      'Poland Sends Soldiers',
      'The deployment of Polish soldiers is imminent.',
      'The withdrawal of Polish soldiers is not expected soon.',
      [],
    ],
    ['Poland Sends Soldiers', 'The vote may come soon.', 'The vote may not come soon.', []],
  ])(
    '%s: %s / %s',
    async (title, one, other, expected) => {
      expect(await verdictsOf(title, [one, other])).toEqual(expected);
    },
    READING_MILLISECONDS,
  );
});

describe('why', () => {
  it.each([
    [
      'Airliner Crashes',
      'The crash was caused by engine failure, investigators said.',
      'The crash was caused by a bomb, officials said.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Airliner Crashes',
      'The crash was caused by engine failure, investigators said.',
      'Fog caused the crash, officials said.',
      ['CONTRADICTS CAUSE WEAK'],
    ],
    [
      'Fire in Lisbon',
      'The fire was blamed on a short circuit.',
      'Arson caused the fire, police said.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Fire in Lisbon',
      'The cause of the fire was a gas leak, the ministry said.',
      'The fire was triggered by a missile, residents said.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Minister Dies',
      'Minister Juan Ortega died of a heart attack, the government said.',
      'Juan Ortega was murdered, his brother said.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Minister Dies',
      'Minister Juan Ortega died of natural causes.',
      'Juan Ortega committed suicide, police said.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Blast in Kyoto',
      'The explosion was due to a gas leak, police said.',
      'The explosion was caused by a drone.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Train Derails',
      'The train derailed because of heavy rain.',
      'The train derailed because of human error.',
      ['CONTRADICTS CAUSE WEAK'],
    ],
    [
      'Airliner Crashes',
      'The crash may have been caused by engine failure.',
      'The crash was caused by a bomb, officials said.',
      ['CONTRADICTS CAUSE WEAK'],
    ],
    [
      'Airliner Crashes',
      'The crash was caused by engine failure, investigators said.',
      'The crash happened because of a technical fault.',
      ['CORROBORATES CAUSE'],
    ],
    [
      'Airliner Crashes',
      'The crash was caused by a bomb, officials said.',
      'The crash was not caused by a bomb, officials said.',
      ['CONTRADICTS POLARITY STRONG'],
    ],
    [
      'Airliner Crashes',
      'The crash was not caused by a bomb, officials said.',
      'The crash was caused by engine failure.',
      [],
    ],
    [
      'Airliner Crashes',
      'The crash happened after a bomb threat.',
      'The crash was caused by engine failure.',
      [],
    ],
    ['Airliner Crashes', 'The crash was caused by fog.', 'The fire was caused by a bomb.', []],
    [
      'Minister Dies',
      'Juan Ortega took his own life, police said.',
      'Juan Ortega died of a heart attack, doctors said.',
      ['CONTRADICTS CAUSE STRONG'],
    ],
    [
      'Minister Dies',
      'Juan Ortega took the life of a guard.',
      'Juan Ortega died of a heart attack.',
      [],
    ],
    [
      'Minister Dies',
      'Juan Ortega threatened to commit suicide.',
      'Juan Ortega died of a heart attack.',
      [],
    ],
    ['Minister Dies', 'Juan Ortega died of a heart attack.', 'Pedro Ruiz was murdered.', []],
    [
      'Airliner Crashes',
      'The crash was caused by fog and pilot error.',
      'The crash was caused by a bomb.',
      [],
    ],
    [
      'Blast in Kyoto',
      'The explosion in Kyoto was caused by a bomb.',
      'The explosion in Osaka was caused by a gas leak.',
      [],
    ],
    [
      'Airliner Crashes',
      'If the crash was caused by a bomb, talks will end.',
      'The crash was caused by fog.',
      [],
    ],
    [
      'Storm',
      'Flights were cancelled because of snow.',
      'The match was cancelled because of a bomb.',
      [],
    ],
  ])(
    '%s: %s / %s',
    async (title, one, other, expected) => {
      expect(await verdictsOf(title, [one, other])).toEqual(expected);
    },
    READING_MILLISECONDS,
  );
});

describe('what only looks like a conflict', () => {
  it.each([
    [
      'Hungary Votes',
      'Turnout was 45 percent in 2015, the ministry said.',
      'Turnout was 61 percent in 2019, the ministry said.',
      ['QUALIFIES TIME'],
    ],
    [
      'Brazil and the Treaty',
      'Brazil signed the treaty in 2011.',
      'Brazil did not sign the treaty in 2009.',
      ['QUALIFIES TIME'],
    ],
    [
      'Carmaker Cuts Staff',
      'Volkswagen plans to cut jobs in Mexico.',
      'Volkswagen has cut jobs in Mexico.',
      ['QUALIFIES STAGE'],
    ],
    [
      'Mali and Its Neighbours',
      'Poland is preparing to send soldiers to Mali.',
      'Poland sent soldiers to Mali.',
      ['QUALIFIES STAGE'],
    ],
    [
      'Mali and Its Neighbours',
      'Poland is preparing to send soldiers to Mali.',
      'Italy sent soldiers to Mali.',
      [],
    ],
    [
      'Mali and Its Neighbours',
      'Poland is preparing to send soldiers to Mali.',
      'Poland sent soldiers to Kenya.',
      [],
    ],
    [
      'Mayor of Turin Resigns',
      'Mayor Carla Bianchi refused to resign voluntarily.',
      'Carla Bianchi was forced to resign, aides said.',
      [],
    ],
    ['Bill', 'The bill is narrowly tailored.', 'The bill was unanimously tailored.', []],
    [
      'Man Dies',
      'A man died of a heart attack, doctors said.',
      'A man was murdered, police said.',
      [],
    ],
    [
      'Talks Ahead',
      'Emma Duval will meet Hugo Brandt in Geneva.',
      'Emma Duval plans to meet Hugo Brandt in Vienna.',
      ['CONTRADICTS PLACE WEAK'],
    ],
    [
      'Talks Ahead',
      'Emma Duval met Hugo Brandt in Geneva.',
      'Emma Duval met Hugo Brandt in Vienna.',
      [],
    ],
    [
      'Talks Ahead',
      'Emma Duval will meet Hugo Brandt in Geneva.',
      'Emma Duval will meet Karl Lind in Vienna.',
      [],
    ],
    [
      'Brazil and the Treaty',
      'Brazil signed the treaty on 3 May 2011.',
      'Brazil signed the treaty in 2011.',
      ['QUALIFIES REFINEMENT'],
    ],
  ])(
    '%s: %s / %s',
    async (title, one, other, expected) => {
      expect(await verdictsOf(title, [one, other])).toEqual(expected);
    },
    READING_MILLISECONDS,
  );
});

describe('what has changed by the next day', () => {
  it.each<[[string, string], string[]]>([
    [['2021-05-09', '2021-05-03'], ['QUALIFIES STAGE']],
    [['2021-05-03', '2021-05-03'], ['CONTRADICTS TIMING STRONG']],
  ])(
    'published on %s',
    async (published, expected) => {
      const texts: [string, string] = [
        'Polish soldiers have already arrived, the ministry said.',
        'Polish soldiers have yet to arrive, officials said.',
      ];
      expect(await verdictsOf('Poland Sends Soldiers', texts, published)).toEqual(expected);
    },
    READING_MILLISECONDS,
  );
});
