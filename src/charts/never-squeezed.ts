/** Makes a context write letters as wide as they are: Chart.js would squeeze a title into the width beside its padding. */
export function neverSqueezed(context: Pick<CanvasRenderingContext2D, 'fillText'>): void {
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => write(text, x, y);
}
