declare module 'subset-font' {
  import type { SubsetOptions } from './font-faces.ts';

  export default function subsetFont(face: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
