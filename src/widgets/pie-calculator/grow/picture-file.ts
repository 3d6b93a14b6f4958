import { frame } from '../../../browser/deal-chart/ground.ts';

const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];
const SCALE = 3;

const paintOf = (element: Element) => getComputedStyle(element);
const paperOf = (svg: SVGSVGElement) => paintOf(svg.ownerDocument.body).backgroundColor;
const parts = (root: Element) => [...root.querySelectorAll('path, rect, circle, text')];

/** The picture as a file of its own: what the style sheet says stands in its attributes. */
export function writeSvg(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copied = parts(copy);
  for (const [i, part] of parts(svg).entries()) {
    const paint = paintOf(part);
    for (const name of PAINT) copied[i]?.setAttribute(name, paint.getPropertyValue(name));
    copied[i]?.removeAttribute('class');
  }
  const { width, height } = frame;
  const make = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    return element;
  };
  const heading = make('title', {});
  heading.textContent = title;
  copy.prepend(heading, make('rect', { width, height, fill: paperOf(svg) }));
  for (const name of ['id', 'class', 'aria-hidden']) copy.removeAttribute(name);
  copy.setAttribute('width', `${2 * width}`);
  copy.setAttribute('height', `${2 * height}`);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The picture as PNG, drawn part by part: the policy of the site lets no picture be loaded from memory, so the SVG
 * cannot be painted as a whole.
 */
export function drawPng(svg: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * frame.width;
  canvas.height = SCALE * frame.height;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('This browser draws no pictures.'));
  pen.fillStyle = paperOf(svg);
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  for (const part of parts(svg)) drawPart(pen, part);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('No picture was made.'))));
  });
}

function drawPart(pen: CanvasRenderingContext2D, part: Element): void {
  const paint = paintOf(part);
  const number = (name: string) => Number(part.getAttribute(name) ?? 0);
  pen.globalAlpha = Number(paint.opacity);
  pen.fillStyle = paint.fill === 'none' ? 'transparent' : paint.fill;
  pen.strokeStyle = paint.stroke === 'none' ? 'transparent' : paint.stroke;
  pen.lineWidth = Number.parseFloat(paint.strokeWidth);
  pen.lineCap = paint.strokeLinecap as CanvasLineCap;
  pen.lineJoin = paint.strokeLinejoin as CanvasLineJoin;
  pen.setLineDash(paint.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? []);
  if (part.localName === 'text') {
    pen.font = `${paint.fontWeight} ${paint.fontSize} ${paint.fontFamily}`;
    pen.textAlign = ({ end: 'end', middle: 'center' } as const)[paint.textAnchor] ?? 'start';
    const words = part.textContent ?? '';
    pen.strokeText(words, number('x'), number('y'));
    pen.fillText(words, number('x'), number('y'));
    return;
  }
  const shape = new Path2D(part.getAttribute('d') ?? '');
  if (part.localName === 'rect')
    shape.rect(number('x'), number('y'), number('width'), number('height'));
  if (part.localName === 'circle') shape.arc(number('cx'), number('cy'), number('r'), 0, 7);
  pen.fill(shape);
  pen.stroke(shape);
}
