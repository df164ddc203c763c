import { PICTURE_FORMATS, promisedFormat, type PictureFile } from '../picture-file.ts';
import { pictureRule, type PictureFault } from './picture-rule.ts';

/** A picture whose size cannot be read, or whose content is not what its name says. */
export const unreadablePicture = pictureRule('unreadable-picture', (picture) => {
  const found = fault(picture);
  return found === undefined ? [] : [found];
});

function fault({ file, format, width, height }: PictureFile): PictureFault | undefined {
  const promised = promisedFormat(file);
  const kinds = [...new Set(Object.values(PICTURE_FORMATS))];
  if (format === undefined) {
    return {
      message: `"${file}" is no picture that can be read`,
      hint: `save it again as ${kinds.join(', ')}`,
    };
  }
  if (format !== promised) {
    return {
      message: `"${file}" holds ${format}, not ${promised}`,
      hint: kinds.includes(format)
        ? `name it ${file.replace(/[^.]+$/, format)}`
        : `save it as ${kinds.join(', ')}; ${format} is not shown`,
    };
  }
  return width && height
    ? undefined
    : { message: `the width and height of "${file}" cannot be read`, hint: 'save it again' };
}
