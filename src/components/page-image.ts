/** A picture that stands for a page where it is linked to. */
export interface PageImage {
  readonly path: string;
  readonly alt: string;
  /** In pixels of the file. */
  readonly width: number;
  readonly height: number;
}
