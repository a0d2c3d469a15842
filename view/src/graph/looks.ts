/** How a type of thing looks: told by colour, by shape and by its name in the legend. */
export interface Look {
  readonly colour: string;
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';
  readonly sign: string;
}

/** The hues of Okabe and Ito. */
const LOOKS: Readonly<Record<string, Look>> = {
  Article: { colour: '#0072b2', shape: 'square', sign: '■' },
  Claim: { colour: '#cc79a7', shape: 'circle', sign: '●' },
  Outlet: { colour: '#56b4e9', shape: 'hexagon', sign: '⬢' },
  Person: { colour: '#e69f00', shape: 'triangle', sign: '▲' },
  Organization: { colour: '#c8b400', shape: 'triangle', sign: '▲' },
  Country: { colour: '#009e73', shape: 'diamond', sign: '◆' },
  Place: { colour: '#00735a', shape: 'diamond', sign: '◆' },
  Story: { colour: '#8a929c', shape: 'hexagon', sign: '⬢' },
};
const OTHER: Look = { colour: '#8a929c', shape: 'circle', sign: '●' };

/** How a thing of this type looks. */
export function lookOf(type: string): Look {
  return LOOKS[type] ?? OTHER;
}

/** The colour of an edge; disagreement is dashed besides. */
export function edgeColour(type: string, isDark: boolean): string {
  if (type === 'CONTRADICTS') return '#d55e00';
  if (type === 'CORROBORATES') return '#009e73';
  if (type === 'CITES') return '#0072b2';
  return isDark ? '#3d4650' : '#c9d0d8';
}
