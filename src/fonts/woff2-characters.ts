import { brotliDecompressSync } from 'node:zlib';

/** Tables that WOFF2 names by their place in this list (WOFF2, section 4.1); only these two are told apart here. */
const CMAP = 0;
const [GLYF, LOCA] = [10, 11];
const NAMED = 63;
const HEADER_LENGTH = 48;

/**
 * The code points that a WOFF2 file has glyphs for, controls left out. Reads the table directory and the character
 * map alone (WOFF2, sections 3 and 4; OpenType, `cmap` formats 4 and 12).
 */
export function woff2Characters(file: Buffer): Set<number> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Not a WOFF2 file.');
  const { at, end } = cmapPlace(file);
  const tables = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  return cmapCharacters(tables.subarray(at));
}

/** Where the character map begins in the unpacked tables, and where the directory ends. */
function cmapPlace(file: Buffer): { readonly at: number; readonly end: number } {
  let [place, offset, found] = [HEADER_LENGTH, 0, -1];
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(place++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(place++);
    const index = flags & 63;
    const isCmap = index === NAMED ? file.toString('latin1', place, place + 4) === 'cmap' : index === CMAP;
    if (index === NAMED) place += 4;
    const length = number();
    // The outlines are stored transformed unless version 3 says otherwise; every other table where it is not 0.
    const version = flags >> 6;
    const transformed = index === GLYF || index === LOCA ? version !== 3 : version !== 0;
    if (isCmap) found = offset;
    offset += transformed ? number() : length;
  }
  if (found < 0) throw new Error('No character map.');
  return { at: found, end: place };
}

function cmapCharacters(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + record * 8));
    for (const [first, last] of runsOf(map)) {
      for (let character = first; character <= last; character += 1) {
        if (character >= 0x20 && character !== 0xfeff && character < 0x110000) characters.add(character);
      }
    }
  }
  return characters;
}

function runsOf(map: Buffer): (readonly [number, number])[] {
  const format = map.readUInt16BE(0);
  if (format === 4) {
    const bytes = map.readUInt16BE(6);
    const runs = Array.from(
      { length: bytes / 2 },
      (_, index) => [map.readUInt16BE(16 + bytes + index * 2), map.readUInt16BE(14 + index * 2)] as const,
    );
    // The last run is a mark of the end.
    return runs.filter(([first]) => first !== 0xffff);
  }
  if (format !== 12) return [];
  return Array.from(
    { length: map.readUInt32BE(12) },
    (_, index) => [map.readUInt32BE(16 + index * 12), map.readUInt32BE(20 + index * 12)] as const,
  );
}
