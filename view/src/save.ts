import { toCsv } from './logic/csv.ts';
import { type Exportable } from './state.ts';

const SHARPNESS = 2;
/** Browsers draw nothing at all on a canvas that is larger. */
const MOST_PIXELS = 16_000;
const MOST_AREA = 100_000_000;

/** Saves the rows of a view as a table. */
export function saveCsv({ name, rows }: Exportable): void {
  // The mark at the beginning makes spreadsheets read UTF-8.
  save(new Blob(['\ufeff', toCsv(rows())], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** Saves the drawing of a view. */
export async function saveSvg({ name, svg }: Exportable): Promise<void> {
  const text = (await svg?.()) ?? null;
  if (text !== null) save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a picture of the drawing of a view. */
export async function savePng({ name, png, svg }: Exportable): Promise<void> {
  const text = png ? null : ((await svg?.()) ?? null);
  const blob = png ? await png() : text === null ? null : await pictureOf(text);
  if (blob !== null) save(blob, `${name}.png`);
}

/** A drawing in the page as a file of its own: the colours that style sheets give it are written into it. */
export function standAlone(drawing: SVGSVGElement, background: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  // cloneNode tells only of a node what it keeps of an SVG element.
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  originals?.forEach((original, at) => {
    const style = getComputedStyle(original);
    for (const name of PAINT) copies?.[at]?.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(backgroundOf(background));
  return new XMLSerializer().serializeToString(copy);
}

function backgroundOf(colour: string): SVGElement {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', colour);
  return ground;
}

const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];

async function pictureOf(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  const { width, height } = image;
  const sharpness = Math.min(
    SHARPNESS,
    MOST_PIXELS / Math.max(width, height),
    Math.sqrt(MOST_AREA / (width * height)),
  );
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1_000);
}
