import { expect, test } from 'vitest';
import { registerCharts } from './register.ts';
import { svgContext } from './svg-context.ts';

registerCharts();
const text = { size: 10, weight: '400', style: 'normal', family: 'Inter Variable' } as const;
function recorded(draw: (context: CanvasRenderingContext2D) => void): string {
  const { context, markup } = svgContext({ idPrefix: 'one', text });
  draw(context);
  return markup();
}

test('a path is printed with the paint of its moment', () => {
  const svg = recorded((context) => {
    Object.assign(context, { strokeStyle: 'var(--ink)', lineWidth: 2, globalAlpha: 0.5 });
    context.setLineDash([2, 4]);
    context.beginPath();
    context.moveTo(1, 2);
    context.lineTo(3.456, 4);
    context.stroke();
  });
  expect(svg).toBe(
    '<path d="M1 2L3.46 4" fill="none" stroke="var(--ink)" stroke-width="2" stroke-dasharray="2 4" stroke-opacity="0.5"/>',
  );
});

test('restore brings back what save kept', () => {
  const svg = recorded((context) => {
    context.fillStyle = 'red';
    context.save();
    context.fillStyle = 'blue';
    context.translate(10, 0);
    context.restore();
    context.fillRect(0, 0, 1, 1);
  });
  expect(svg).toBe('<path d="M0 0L1 0L1 1L0 1Z" fill="red"/>');
});

test('a whole circle is two half arcs', () => {
  const svg = recorded((context) => {
    context.beginPath();
    context.arc(5, 5, 2, 0, 2 * Math.PI);
    context.fill();
  });
  expect(svg).toBe('<path d="M7 5A2 2 0 0 1 3 5A2 2 0 0 1 7 5" fill="#000"/>');
});

test('the stroke of a text just before its fill is its halo', () => {
  const svg = recorded((context) => {
    Object.assign(context, { font: '400 10px Inter Variable', strokeStyle: 'white', lineWidth: 3 });
    context.strokeText('\u221250 <a>', 1, 2);
    context.fillText('\u221250 <a>', 1, 2);
  });
  expect(svg).toBe(
    '<text x="1" y="2" fill="#000" stroke="white" stroke-width="3" paint-order="stroke">\u221250 &lt;a&gt;</text>',
  );
});

test('what is clipped stands in a group of its clip path, whose id has the prefix', () => {
  const svg = recorded((context) => {
    context.save();
    context.beginPath();
    context.rect(0, 0, 4, 4);
    context.clip();
    context.fillRect(1, 1, 1, 1);
    context.restore();
    context.fillRect(9, 9, 1, 1);
  });
  expect(svg).toBe(
    '<defs><clipPath id="one-clip-1"><path d="M0 0L4 0L4 4L0 4Z"/></clipPath></defs>' +
      '<g clip-path="url(#one-clip-1)"><path d="M1 1L2 1L2 2L1 2Z" fill="#000"/></g>' +
      '<path d="M9 9L10 9L10 10L9 10Z" fill="#000"/>',
  );
});

test('turned text carries its turn', () => {
  const svg = recorded((context) => {
    context.font = '400 10px Inter Variable';
    context.translate(20, 30);
    context.rotate(-Math.PI / 2);
    context.fillText('points', 0, 0);
  });
  expect(svg).toContain('transform="matrix(0 -1 1 0 20 30)"');
});

test('a place that is not a number stops the drawing', () => {
  expect(() => recorded((context) => context.fillRect(Number.NaN, 0, 1, 1))).toThrow(
    'a chart asked to draw at NaN',
  );
});
