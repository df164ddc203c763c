import type { Effects } from '../../src/authoring/effects.ts';
import { AS_OF } from './content.ts';

/** A world in memory: the files it holds, what was written, the lines printed and the steps told. */
export interface MemoryWorld {
  readonly effects: Effects;
  readonly files: Map<string, string>;
  readonly written: string[];
  readonly lines: string[];
  steps: number;
}

/** A world that holds these files; a value that is no text stands for its JSON. */
export function memoryWorld(files: Readonly<Record<string, unknown>>): MemoryWorld {
  const held = new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  const world: MemoryWorld = {
    files: held,
    written: [],
    lines: [],
    steps: 0,
    effects: {
      readFile: (path) => held.get(path),
      writeFile: (path, text) => {
        held.set(path, text);
        world.written.push(path);
      },
      list: (folder) =>
        [...held.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      print: (line) => void world.lines.push(line),
      paint: (_style, text) => text,
      asOf: AS_OF,
      progress: () => ({ step: () => void (world.steps += 1), stop: () => {} }),
    },
  };
  return world;
}
