import { type GivenText } from './read-into-graph.ts';

/** An article as it came first. */
export const HERALD: GivenText = {
  key: 'herald',
  metadata: {
    outlet: 'Bergen Herald',
    published: '2031-03-02',
    title: 'Bridge collapse in Bergen kills 40',
  },
  text: 'Bridge collapse in Bergen kills 40\n\nThe collapse of a bridge in Bergen killed 40 people on Sunday. Mayor Ada Quill said that she supports the bridge toll. The city will close the harbour. Engineers inspected the bridge in January.\n',
};
/** The same article later: another figure, a hedge, a sentence that is gone and a new one. */
export const HERALD_LATER: GivenText = {
  key: 'herald',
  metadata: {
    outlet: 'Bergen Herald',
    published: '2031-03-02',
    title: 'Bridge collapse in Bergen kills 12',
  },
  text: 'Bridge collapse in Bergen kills 12\n\nThe collapse of a bridge in Bergen killed 12 people on Sunday. Mayor Ada Quill said that she supports the bridge toll. The city may close the harbour. Divers searched the river all night.\n',
};
/** What others say of it, dated by the day, by the month and not at all; the last months later. */
export const OTHERS: readonly GivenText[] = [
  {
    key: 'gazette',
    metadata: {
      outlet: 'Velm Gazette',
      published: '2031-03-03',
      title: 'Forty dead in Bergen bridge collapse',
    },
    text: 'Forty dead in Bergen bridge collapse\n\nThe collapse of a bridge in Bergen killed 40 people, the Bergen Herald reported. Engineers inspected the bridge in January.\n',
  },
  {
    key: 'observer',
    metadata: { outlet: 'Velm Observer', title: 'Minister Omar Reyes resigns' },
    text: 'Minister Omar Reyes resigns\n\nMinister Omar Reyes may resign over the bridge collapse in Bergen, aides said. The collapse killed 12 people. Sweden supports the inquiry into the bridge collapse.\n',
  },
  {
    key: 'journal',
    metadata: {
      published: '2031-03',
      title: 'Sweden opposes inquiry into bridge collapse in Bergen',
    },
    text: 'Sweden opposes inquiry into bridge collapse in Bergen\n\nSweden opposes the inquiry into the bridge collapse in Bergen, officials said on Monday. Norway said that the collapse killed 12 people, but a hospital doctor, Ines Vale, said that the collapse killed 70 people.\n',
  },
  {
    key: 'autumn',
    metadata: {
      outlet: 'Velm Gazette',
      published: '2031-10-20',
      title: 'Council votes on flood walls',
    },
    text: 'Council votes on flood walls\n\nThe council of Bergen voted on the flood walls on Monday. Ada Quill said that she opposes the bridge toll. The flood walls will protect the old town.\n',
  },
];
