const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A part of a drawing; built as a tree, so that no words in it can be anything but text. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  words?: string,
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (words !== undefined) element.textContent = words;
  return element;
}

/** The root of a drawing of its own, on the ground of the page. */
export function svgSheet(width: number, height: number): SVGElement {
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const { backgroundColor } = getComputedStyle(document.body);
  svg.append(svgElement('rect', { width, height, fill: backgroundColor }));
  return svg;
}

/** A colour of the page by the name that style sheets know it by. */
export function pageColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** A drawing as a file. */
export function svgText(svg: SVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}
